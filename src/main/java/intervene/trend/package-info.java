/** Charts that grow with a run. */
package intervene.trend;
