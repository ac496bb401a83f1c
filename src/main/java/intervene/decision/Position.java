package intervene.decision;

/**
 * Where a state stands towards a crisis, now.
 *
 * @param usable      usable force at the host [thousand troops]
 * @param dilution    A^−b: what able bystanders leave of its positive duty (0, 1]
 * @param spillover   effects of the crisis on it [0, 1]
 * @param culpability past harm done to the host
 * @param weariness   [1, 4]
 */
public record Position(double usable, double dilution, double spillover, double culpability, double weariness) {}
