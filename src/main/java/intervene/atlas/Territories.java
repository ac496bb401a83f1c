package intervene.atlas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;

/**
 * Land and whose it is. Shapes are those of Natural Earth at 1:110 million; the table {@code land.txt} says which
 * states they belong to.
 *
 * @param land   land by code of the state [degrees, counted from {@link #CENTRE}], only of states of the world at hand
 * @param nobody land of no state of that world; without what the table gives to no code at all
 */
record Territories(Map<String, Geometry> land, List<Geometry> nobody) {
    /** Central meridian of the map: the one with which no country lies across the map's edge [degrees east]. */
    static final double CENTRE = 11.5;

    static final Seam SEAM = new Seam(CENTRE);

    /** The land of the states of a world; the same call gives the same, and takes some milliseconds. */
    static Territories of(Set<String> states) {
        Map<String, List<Geometry>> parts = new TreeMap<>();
        List<Geometry> nobody = new ArrayList<>();
        Atlas.OWNERS.forEach((key, owners) -> {
            Geometry shape = Atlas.SHAPES.get(key);
            String owner = owner(owners, states);
            if (!owner.isEmpty()) {
                parts.computeIfAbsent(owner, c -> new ArrayList<>()).add(shape);
            } else if (!owners.isEmpty()) {
                nobody.add(shape);
            }
        });
        Map<String, Geometry> land = new TreeMap<>();
        parts.forEach((code, shapes) -> land.put(code, SEAM.join(shapes)));
        return new Territories(land, nobody);
    }

    /** How many of the states have land. */
    static long count(Set<String> states) {
        return Atlas.OWNERS.values().stream().map(owners -> owner(owners, states))
                .filter(owner -> !owner.isEmpty()).distinct().count();
    }

    private static String owner(List<String> owners, Set<String> states) {
        return owners.stream().filter(states::contains).findFirst().orElse("");
    }

    /** What the files hold, read once. */
    static final class Atlas {
        /** Shapes by key, without Antarctica, which holds a pole. */
        static final Map<String, Geometry> SHAPES = shapes();

        /** Codes of states by key of a shape, the first that is in a world has it. */
        static final Map<String, List<String>> OWNERS = owners();

        private Atlas() {}

        private static Map<String, Geometry> shapes() {
            try (InputStream in = open("countries-110m.json")) {
                return Topology.read(in, "countries").stream().collect(Collectors.toMap(
                        Topology.Country::key, SEAM::cut, (a, b) -> SEAM.join(List.of(a, b)), LinkedHashMap::new));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Map<String, List<String>> owners() {
            try (BufferedReader in = new BufferedReader(
                    new InputStreamReader(open("land.txt"), StandardCharsets.UTF_8))) {
                Map<String, List<String>> owners = new LinkedHashMap<>();
                in.lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
                        .map(line -> line.split(":", 2))
                        .forEach(row -> owners.put(row[0], codes(row[1])));
                return owners;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<String> codes(String text) {
            return text.isBlank() ? List.of() : List.of(text.strip().split(" "));
        }

        private static InputStream open(String file) {
            return Territories.class.getResourceAsStream(file);
        }
    }
}
