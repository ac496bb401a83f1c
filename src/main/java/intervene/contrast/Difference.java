package intervene.contrast;

import intervene.param.ParameterSpec;
import intervene.scenario.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A parameter that two runs do not share.
 *
 * @param path    of the parameter
 * @param meaning what it is
 * @param left    its value in the left run, for people
 * @param right   its value in the right run
 */
record Difference(String path, String meaning, String left, String right) {

    static List<Difference> of(Parameters left, Parameters right) {
        if (left == right) {
            return List.of();
        }
        Map<String, Object> a = Parameters.CATALOGUE.values(left);
        Map<String, Object> b = Parameters.CATALOGUE.values(right);
        var differences = new ArrayList<Difference>();
        for (ParameterSpec spec : Parameters.CATALOGUE.specs()) {
            Object before = a.get(spec.path());
            Object after = b.get(spec.path());
            if (!before.equals(after)) {
                differences.add(new Difference(
                        spec.path(), spec.doc(), words(before), words(after)));
            }
        }
        return List.copyOf(differences);
    }

    /** {@code council.veto: any-permanent-member on the left, none on the right. It is who can block a resolution.} */
    String sentence() {
        return path + ": " + shown(left) + " on the left, " + shown(right) + " on the right. It is " + meaning + ".";
    }

    /** A value for people: an empty text would not be seen. */
    static String shown(String value) {
        return value.isEmpty() ? "(none)" : value;
    }

    /** A distribution without the punctuation of YAML: {@code beta, mean 0.93, concentration 25}. */
    private static String words(Object value) {
        String text = ParameterSpec.text(value);
        return text.startsWith("{") ? text.replaceAll("[{}:]|distribution: ", "") : text;
    }
}
