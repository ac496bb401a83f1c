package intervene.model;

/**
 * What forums other than the Council said on action by a lead.
 *
 * @param period   when they were asked
 * @param lead     the would-be lead
 * @param assembly whether the General Assembly supports it
 * @param regional whether the host's regional organisation mandates it
 * @param endorsed whether the host's regional organisation supports it, which is as much unless its mandate is for members
 */
record ForumSupport(int period, MemberState lead, boolean assembly, boolean regional, boolean endorsed) {
    boolean any() {
        return assembly || endorsed;
    }
}
