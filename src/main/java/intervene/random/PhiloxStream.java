package intervene.random;

import org.apache.commons.math3.random.AbstractRandomGenerator;
import org.apache.commons.rng.UniformRandomProvider;

/** A Commons RNG generator as the samplers of Commons Math expect it; gaussians by the pure-Java polar method. */
final class PhiloxStream extends AbstractRandomGenerator {
    private final UniformRandomProvider source;

    PhiloxStream(UniformRandomProvider source) {
        this.source = source;
    }

    @Override
    public void setSeed(long seed) {
        throw new UnsupportedOperationException("a keyed stream is seeded by its key");
    }

    @Override
    public double nextDouble() {
        return source.nextDouble();
    }
}
