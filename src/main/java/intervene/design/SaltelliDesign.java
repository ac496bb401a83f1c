package intervene.design;

import intervene.random.Draws;
import java.util.List;
import java.util.Objects;

/**
 * Points from which first-order and total indices are estimated (Saltelli et al. 2010). Two samples A and B are the two
 * halves of one scrambled {@link SobolSequence} of 2k dimensions. Each of its points gives a block of k + 2 design
 * points: A, then for each axis j the point A with the position on axis j taken from B, then B.
 */
public final class SaltelliDesign implements CubeDesign {
    private final List<Axis> axes;
    private final long base;
    private final SobolSequence sequence;

    SaltelliDesign(DesignSettings settings) {
        axes = settings.axes();
        base = settings.points();
        sequence = new SobolSequence(2 * axes.size(), new Draws(settings.seed()));
    }

    @Override
    public DesignKind kind() {
        return DesignKind.SALTELLI;
    }

    @Override
    public List<Axis> axes() {
        return axes;
    }

    /** Number of blocks: that of the points in A, and in B. */
    public long baseSize() {
        return base;
    }

    /** Number of points in a block: one for each axis, and two. */
    public int blockSize() {
        return dimensions() + 2;
    }

    @Override
    public long size() {
        return base * blockSize();
    }

    @Override
    public double[] position(long number) {
        Objects.checkIndex(number, size());
        long block = number / blockSize();
        int place = (int) (number % blockSize());
        var position = new double[dimensions()];
        for (int i = 0; i < position.length; i++) {
            boolean fromB = place == i + 1 || place == dimensions() + 1;
            position[i] = sequence.at(block, fromB ? dimensions() + i : i);
        }
        return position;
    }
}
