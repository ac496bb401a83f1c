package intervene.design;

import java.util.ArrayList;
import java.util.List;

/** A design laid out in the unit cube, with one dimension for each axis. */
public interface CubeDesign extends Design {
    /** Position [0, 1] of a point on each axis. */
    double[] position(long number);

    /** Number of dimensions: that of the axes. */
    default int dimensions() {
        return axes().size();
    }

    @Override
    default List<String> point(long number) {
        double[] position = position(number);
        var levels = new ArrayList<String>();
        for (int i = 0; i < position.length; i++) {
            levels.addAll(axes().get(i).at(position[i]));
        }
        return List.copyOf(levels);
    }
}
