package intervene.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class TopologyTest {
    /** Two squares that share a side, walked in opposite directions; and one that lies across the antimeridian. */
    private static final String TWO = """
            {"type": "Topology", "bbox": [0, 0, 1, 1], "objects": {
              "land": {"type": "GeometryCollection", "geometries": [{"type": "Polygon", "arcs": [[0]]}]},
              "countries": {"type": "GeometryCollection", "geometries": [
                {"type": "Polygon", "arcs": [[0, 1]], "id": "004", "properties": {"long": {"a": 1}, "name": "Left"}},
                {"type": "MultiPolygon", "arcs": [[[2, -1]], [[3]]], "properties": {"name": "Right"}}]}},
             "arcs": [[[2, 0], [0, 2]], [[2, 2], [-2, 0], [0, -2], [2, 0]], [[2, 0], [2, 0], [0, 2], [-2, 0]],
                      [[358, 0], [-716, 0], [0, 2], [716, 0], [0, -2]]],
             "transform": {"scale": [0.5, 1], "translate": [0, 10]}}""";

    private static List<Topology.Country> read(String json) throws IOException {
        return Topology.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "countries");
    }

    @Test
    void ringsAreJoinedFromArcsForwardsAndBackwards() throws IOException {
        List<Topology.Country> countries = read(TWO);
        assertEquals(List.of("004", "Right"), countries.stream().map(Topology.Country::key).toList());
        assertEquals(List.of(at(1, 10), at(1, 12), at(0, 12), at(0, 10), at(1, 10)),
                countries.get(0).parts().get(0).get(0));
        assertEquals(List.of(at(1, 10), at(2, 10), at(2, 12), at(1, 12), at(1, 10)),
                countries.get(1).parts().get(0).get(0));
        assertEquals(2, countries.get(1).parts().size());
    }

    @Test
    void whatLiesAcrossTheSeamIsCutAndNothingIsLost() throws IOException {
        Topology.Country right = read(TWO).get(1);
        Geometry cut = new Seam(0).cut(right);
        assertEquals(2 + 2 * 2, cut.getArea(), 1e-9);
        assertTrue(cut.getEnvelopeInternal().getMinX() >= -180 && cut.getEnvelopeInternal().getMaxX() <= 180);
        assertEquals(3, cut.getNumGeometries(), "a square on each side of the seam, and the one far from it");
        Geometry whole = new Seam(180).cut(right);
        assertEquals(2, whole.getNumGeometries(), "with the seam elsewhere it is whole");
        assertEquals(cut.getArea(), whole.getArea(), 1e-9);
    }

    @Test
    void countriesThatShareASideJoinIntoOne() throws IOException {
        var seam = new Seam(100);
        List<Topology.Country> countries = read(TWO);
        Geometry both = seam.join(List.of(seam.cut(countries.get(0)), seam.cut(countries.get(1))));
        assertEquals(2, both.getNumGeometries());
        assertEquals(2 + 2 + 4, both.getArea(), 1e-9);
    }

    /** A ring around the pole does not close when it is unrolled. */
    @Test
    void landAroundAPoleIsLeftOut() {
        List<Coordinate> ring = List.of(at(0, -80), at(120, -80), at(-120, -80), at(0, -80));
        assertTrue(new Seam(0).cut(new Topology.Country("pole", List.of(List.of(ring)))).isEmpty());
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThrows(IOException.class, () -> read("{\"objects\": [[}"));
    }

    private static Coordinate at(double x, double y) {
        return new Coordinate(x, y);
    }
}
