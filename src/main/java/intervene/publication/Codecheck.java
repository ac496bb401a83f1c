package intervene.publication;

import intervene.publication.PublishedFile.Role;
import java.util.List;

/**
 * Writes {@code codecheck.yml}, the configuration of a CODECHECK by version 1.0 of its specification: what a checker
 * has to recreate, and how.
 */
final class Codecheck {
    static final String FILE = "codecheck.yml";

    private static final String SPECIFICATION = "https://codecheck.org.uk/spec/config/1.0/";

    private Codecheck() {}

    /**
     * The text of the file.
     *
     * @param title  of the work that is checked
     * @param origin how the result was made
     * @param files  all files of the result
     */
    static String text(String title, Origin origin, List<PublishedFile> files) {
        StringBuilder out = new StringBuilder("%YAML 1.1\n---\n# What a CODECHECK of this folder has to recreate.\n");
        out.append("version: ").append(SPECIFICATION).append('\n');
        out.append("\nmanifest:\n");
        for (PublishedFile file : files) {
            if (file.role() == Role.TABLE || file.role() == Role.DERIVED) {
                out.append("  - file: ").append(quoted(file.name())).append('\n');
                out.append("    comment: ").append(quoted(file.description())).append('\n');
            }
        }
        out.append("\n# Not a paper yet: the question of the experiment, and who made the program.\npaper:\n  title: ").append(quoted(title)).append("\n  authors:\n");
        for (String author : Citation.ofThisProgram().authors()) {
            out.append("    - name: ").append(quoted(author)).append('\n');
        }
        out.append("\nsource: ").append(quoted("The tables were made by " + origin.programInWords() + ", with: "
                + origin.command() + ". The configuration, the world and the seeds are in this folder.")).append('\n');
        out.append("""

                # To be filled in by the checker: at least one name, with ORCID, and the address of the certificate.
                codechecker: []
                report: ""

                # How to check it: with the program (./intervene from the top of its repository, or java -jar intervene.jar
                # in an archive), 'reproduce' runs everything again and compares what comes out with this folder, DIR;
                # 'sample', where it is there, does so with some runs, drawn at random.
                intervene:
                  reproduce: "intervene reproduce DIR"
                """);
        if (origin.isSampled()) {
            out.append("  sample: \"intervene reproduce DIR --sample ").append(origin.sampleSize()).append("\"\n");
        }
        return out.toString();
    }

    /** In double quotes on one line, with all that YAML takes for a line break or does not allow spelled out. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (isPlain(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format("\\U%08x", Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE
                        ? 0xfffd : c));
            }
        });
        return quoted.append('"').toString();
    }

    /** Whether YAML 1.1 allows it as it is, and all readers leave it so. */
    private static boolean isPlain(int c) {
        boolean lineBreak = c == 0x2028 || c == 0x2029;
        return c >= ' ' && c < 0x7f || c >= 0xa0 && c < 0xd800 && !lineBreak
                || c > 0xdfff && c < 0xfffe && c != 0xfeff || c > 0xffff && (c & 0xfffe) != 0xfffe;
    }
}
