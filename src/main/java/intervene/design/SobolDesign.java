package intervene.design;

import intervene.random.Draws;
import java.util.List;
import java.util.Objects;

/** The first points of a scrambled {@link SobolSequence}; numbers of points that are powers of 2 fill the cube best. */
public final class SobolDesign implements CubeDesign {
    private final List<Axis> axes;
    private final long points;
    private final SobolSequence sequence;

    SobolDesign(DesignSettings settings) {
        axes = settings.axes();
        points = settings.points();
        sequence = new SobolSequence(axes.size(), new Draws(settings.seed()));
    }

    @Override
    public DesignKind kind() {
        return DesignKind.SOBOL;
    }

    @Override
    public List<Axis> axes() {
        return axes;
    }

    @Override
    public long size() {
        return points;
    }

    @Override
    public double[] position(long number) {
        Objects.checkIndex(number, points);
        var position = new double[dimensions()];
        for (int i = 0; i < position.length; i++) {
            position[i] = sequence.at(number, i);
        }
        return position;
    }
}
