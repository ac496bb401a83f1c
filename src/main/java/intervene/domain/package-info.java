/** Words of the field: what the whole project names alike. */
package intervene.domain;
