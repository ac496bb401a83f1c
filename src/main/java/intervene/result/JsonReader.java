package intervene.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import intervene.param.InvalidInput;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads JSON files that a stranger may have written: UTF-8 of bounded size and depth, every key once. */
final class JsonReader {
    private static final int MOST_BYTES = 1 << 24;
    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 50;

    /** What the parser adds for those who call it. */
    private static final Pattern FOR_PROGRAMMERS =
            Pattern.compile(" \\(start marker at .*|: enable `.*|, from `[^`]*`");

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(MOST_BYTES)
                    .maxStringLength(MOST_BYTES)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path file;
    private final JsonParser parser;

    private JsonReader(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * What a file says: maps and lists that cannot be changed, texts, numbers as {@link Long} or {@link Double}, truth
     * values, null. Entries of a map keep their order.
     *
     * @throws InvalidInput if it is not JSON; the message names file and line
     */
    static Object read(Path file) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text(file))) {
            return new JsonReader(file, parser).document();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String reason = FOR_PROGRAMMERS.matcher(e.getOriginalMessage().replaceAll("\\s+", " ")).replaceAll("");
            throw new InvalidInput(file + ":" + line + ": this is not JSON: " + reason);
        }
    }

    private static String text(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = new FileInputStream(file.toFile())) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            throw new InvalidInput(file + ": the file has more than the " + MOST_BYTES + " bytes that are read");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new InvalidInput(file + ": the file is not UTF-8");
        }
    }

    private Object document() throws IOException {
        parser.nextToken();
        Object value = value();
        if (parser.nextToken() != null) {
            throw refusal("there is more after its end");
        }
        return value;
    }

    private Object value() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw refusal("it ends too early");
        }
        return switch (token) {
            case START_OBJECT -> map();
            case START_ARRAY -> list();
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> whole();
            case VALUE_NUMBER_FLOAT -> real();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw refusal("there is an unexpected " + token);
        };
    }

    private Map<String, Object> map() throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            map.put(key, value());
        }
        return Collections.unmodifiableMap(map);
    }

    private List<Object> list() throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value());
        }
        return Collections.unmodifiableList(list);
    }

    private Long whole() throws IOException {
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw refusal(parser.getText() + " is too large for a whole number");
        }
        return parser.getLongValue();
    }

    private Double real() throws IOException {
        double x = parser.getDoubleValue();
        if (!Double.isFinite(x)) {
            throw refusal(parser.getText() + " is too large for a number");
        }
        return x;
    }

    private InvalidInput refusal(String what) {
        return new InvalidInput(file + ":" + parser.currentLocation().getLineNr() + ": " + what);
    }
}
