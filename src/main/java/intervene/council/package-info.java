/** The Council's chamber: seats, leanings, the five criteria, the count, the veto, past votes. */
package intervene.council;
