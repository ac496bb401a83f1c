package intervene.scenario;

/**
 * What was read, with the place where it was read, so that later checks can say where.
 *
 * @param value   a state or an organisation
 * @param section its mapping in the file
 */
record WorldEntry<T>(T value, WorldSection section) {}
