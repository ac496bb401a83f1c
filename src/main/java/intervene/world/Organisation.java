package intervene.world;

import java.util.List;

/**
 * A regional organisation.
 *
 * @param code    acronym
 * @param name    name in English
 * @param canAct  whether it has organs that can mandate the use of force
 * @param members codes of the states that vote in it
 * @param area    codes of the states it can act for; its members where the world file names none
 */
public record Organisation(String code, String name, boolean canAct, List<String> members, List<String> area) {}
