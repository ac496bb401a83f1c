package intervene.param;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** JSON text of maps, lists, texts, numbers, truth values and null, indented by two spaces. */
public final class Json {
    private Json() {}

    /** The text, with a line feed at its end; entries in the order of the map. */
    public static String text(Object value) {
        var out = new StringBuilder();
        write(value, "\n", out);
        return out.append('\n').toString();
    }

    private static void write(Object value, String newline, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            Iterator<?> entries = map.entrySet().iterator();
            block("{}", entries, newline, out, entry -> {
                var e = (Map.Entry<?, ?>) entry;
                quote(String.valueOf(e.getKey()), out);
                out.append(": ");
                write(e.getValue(), newline + "  ", out);
            });
        } else if (value instanceof List<?> list) {
            block("[]", list.iterator(), newline, out, item -> write(item, newline + "  ", out));
        } else if (value instanceof Double x) {
            out.append(Numbers.text(x));
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            quote(String.valueOf(value), out);
        }
    }

    private static void block(
            String brackets, Iterator<?> items, String newline, StringBuilder out, Consumer<Object> write) {
        out.append(brackets.charAt(0));
        boolean empty = !items.hasNext();
        while (items.hasNext()) {
            out.append(newline).append("  ");
            write.accept(items.next());
            out.append(items.hasNext() ? "," : "");
        }
        out.append(empty ? "" : newline).append(brackets.charAt(1));
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
