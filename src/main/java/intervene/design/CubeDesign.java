package intervene.design;

/** A design laid out in the unit cube, with one dimension for each axis. */
public interface CubeDesign extends Design {
    /** Position [0, 1] of a point on each axis. */
    double[] position(long number);
}
