package intervene.atlas;

import intervene.world.World;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where the states of a world are drawn: on the globe, in an equal-area projection, where at least half of them have
 * land on it; else, the states being invented, in a network of neighbours. Immutable. Lengths are in the plan's own
 * unit; x grows to the right, y downwards.
 */
public final class WorldPlan {
    private final Ground ground;
    private final List<Place> places;
    private final List<Link> links;
    private final Map<String, Place> byCode;

    WorldPlan(Ground ground, List<Place> places, List<Link> links) {
        this.ground = ground;
        this.places = List.copyOf(places);
        this.links = List.copyOf(links);
        byCode = places.stream().collect(Collectors.toMap(Place::code, Function.identity()));
    }

    /**
     * Where a state is drawn.
     *
     * @param code   its code
     * @param name   its name
     * @param shape  its land, in a network the circle of its node; null where it is but a dot
     * @param anchor where arcs and marks go: a point well within its land, or the dot
     */
    public record Place(String code, String name, Shape shape, Point2D anchor) {}

    /**
     * A line of a network.
     *
     * @param from an end
     * @param to   the other end; the same pair is not listed the other way round
     * @param tie  what it stands for
     */
    public record Link(Place from, Place to, Tie tie) {}

    /** What links states of a network. */
    public enum Tie {
        NEIGHBOURS, DEFENCE_PACT
    }

    /**
     * What lies beneath the states.
     *
     * @param outline     of the globe; null in a network
     * @param graticule   parallels and meridians, 30 degrees apart; null in a network
     * @param nobody      land of no state of the world; null in a network
     * @param bounds      all that is drawn lies within
     * @param kilometres  of one unit on an equal-area map: a square of it has so many square kilometres squared
     * @param letter      height of letters for which there is room under the nodes of a network; 0 where there is none
     */
    record Ground(
            Shape outline, Shape graticule, Shape nobody, Rectangle2D bounds, double kilometres, double letter) {}

    /** The plan of a world; the same world gives the same plan. */
    public static WorldPlan of(World world) {
        return Globe.shows(world) ? new Globe(world).plan() : new Network(world).plan();
    }

    /** All states, in the world's order. */
    public List<Place> places() {
        return places;
    }

    /** The place of a state; null where the world has no such state. */
    public Place place(String code) {
        return byCode.get(code);
    }

    /** Whether states are nodes, not land. */
    public boolean isNetwork() {
        return ground.outline() == null;
    }

    /** Neighbours and allies, in a network; on the globe none. */
    public List<Link> links() {
        return links;
    }

    /** The rectangle in which everything lies. */
    public Rectangle2D bounds() {
        return ground.bounds();
    }

    /** The edge of the globe; null in a network. */
    public Shape outline() {
        return ground.outline();
    }

    /** Parallels and meridians, 30 degrees apart; null in a network. */
    public Shape graticule() {
        return ground.graticule();
    }

    /** Land of no state of this world; null in a network. */
    public Shape nobody() {
        return ground.nobody();
    }

    /** Side of the square on the Earth that is a square of side 1 on the map [km]; 0 in a network. */
    public double kilometres() {
        return ground.kilometres();
    }

    /** Height of letters for which there is room under each node of a network; 0 where there is none. */
    public double letter() {
        return ground.letter();
    }
}
