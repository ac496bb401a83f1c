/** Why? A state's reasons in a crisis, its right, what would have tipped the balance; the story of a crisis. */
package intervene.inquiry;
