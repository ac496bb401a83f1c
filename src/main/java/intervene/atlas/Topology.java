package intervene.atlas;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Reads the polygons of a quantised TopoJSON file: borders are stored once, as arcs that two countries share. */
final class Topology {
    private final JsonParser json;
    private final List<List<Coordinate>> arcs = new ArrayList<>();
    private final List<Outline> outlines = new ArrayList<>();
    private double[] scale = {1, 1};
    private double[] translate = {0, 0};

    private Topology(JsonParser json) {
        this.json = json;
    }

    /**
     * A country as the file has it.
     *
     * @param key   its code, or its name where it has no code
     * @param parts its polygons; of each the rings, the outer one first; of each the points [degrees east and north],
     *     the last of which is the first
     */
    record Country(String key, List<List<List<Coordinate>>> parts) {}

    /** A country before its arcs are known: parts, rings, numbers of arcs. */
    private record Outline(String key, List<List<List<Integer>>> parts) {}

    /**
     * The countries of a file, in its order.
     *
     * @param object name of the collection that holds them
     * @throws IOException if the stream cannot be read or is no such file
     */
    static List<Country> read(InputStream in, String object) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(in)) {
            Topology topology = new Topology(parser);
            parser.nextToken();
            topology.readTop(object);
            return topology.outlines.stream().map(topology::country).toList();
        }
    }

    private void readTop(String object) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "objects" -> readObjects(object);
                case "transform" -> readTransform();
                case "arcs" -> readArcs();
                default -> json.skipChildren();
            }
        }
    }

    private void readObjects(String object) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = json.currentName().equals(object);
            json.nextToken();
            if (wanted) {
                readCollection();
            } else {
                json.skipChildren();
            }
        }
    }

    private void readCollection() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = json.currentName().equals("geometries");
            json.nextToken();
            if (!wanted) {
                json.skipChildren();
                continue;
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                readGeometry();
            }
        }
    }

    private void readGeometry() throws IOException {
        String id = null;
        String name = null;
        boolean single = false;
        List<?> numbers = List.of();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "type" -> single = json.getText().equals("Polygon");
                case "id" -> id = json.getText();
                case "arcs" -> numbers = readNumbers();
                case "properties" -> name = readName();
                default -> json.skipChildren();
            }
        }
        outlines.add(new Outline(id == null ? name : id, parts(single ? List.of(numbers) : numbers)));
    }

    private String readName() throws IOException {
        String name = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = json.currentName().equals("name");
            json.nextToken();
            if (wanted) {
                name = json.getText();
            } else {
                json.skipChildren();
            }
        }
        return name;
    }

    /** Numbers in lists in lists. */
    private List<?> readNumbers() throws IOException {
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(json.currentToken() == JsonToken.START_ARRAY ? readNumbers() : (Object) json.getIntValue());
        }
        return list;
    }

    @SuppressWarnings("unchecked")
    private static List<List<List<Integer>>> parts(List<?> numbers) {
        return (List<List<List<Integer>>>) numbers;
    }

    private void readTransform() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean scales = json.currentName().equals("scale");
            json.nextToken();
            double[] pair = readPair();
            if (scales) {
                scale = pair;
            } else {
                translate = pair;
            }
        }
    }

    private double[] readPair() throws IOException {
        json.nextToken();
        double first = json.getDoubleValue();
        json.nextToken();
        double second = json.getDoubleValue();
        json.nextToken();
        return new double[] {first, second};
    }

    private void readArcs() throws IOException {
        while (json.nextToken() == JsonToken.START_ARRAY) {
            List<Coordinate> arc = new ArrayList<>();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                double[] step = readPair();
                Coordinate last = arc.isEmpty() ? new Coordinate(0, 0) : arc.get(arc.size() - 1);
                arc.add(new Coordinate(last.x + step[0], last.y + step[1]));
            }
            arcs.add(arc);
        }
    }

    private Country country(Outline outline) {
        return new Country(outline.key(), outline.parts().stream()
                .map(part -> part.stream().map(this::ring).toList()).toList());
    }

    /** Arcs joined end to end; a negative number means an arc walked backwards, −1 the first. */
    private List<Coordinate> ring(List<Integer> numbers) {
        List<Coordinate> ring = new ArrayList<>();
        for (int number : numbers) {
            List<Coordinate> arc = arcs.get(number < 0 ? ~number : number);
            for (int i = ring.isEmpty() ? 0 : 1; i < arc.size(); i++) {
                Coordinate steps = arc.get(number < 0 ? arc.size() - 1 - i : i);
                ring.add(new Coordinate(
                        steps.x * scale[0] + translate[0], steps.y * scale[1] + translate[1]));
            }
        }
        return ring;
    }
}
