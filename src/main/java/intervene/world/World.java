package intervene.world;

import java.util.List;
import java.util.Map;

/**
 * The states of the world and their ties, as a run starts from them. States are sorted by code, so the order in a file
 * changes nothing.
 *
 * @param title          what world this is
 * @param year           calendar year of period 0
 * @param states         all states, sorted by {@link MemberProfile#code}
 * @param organisations  regional organisations
 * @param electedMembers elected members of the Council by calendar year, where the record is used; empty: elections
 */
public record World(
        String title,
        int year,
        List<MemberProfile> states,
        List<Organisation> organisations,
        Map<Integer, List<String>> electedMembers) {}
