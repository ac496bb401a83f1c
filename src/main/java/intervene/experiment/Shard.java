package intervene.experiment;

import intervene.param.InvalidInput;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of an experiment: consecutive runs, so that the parts put after each other are the whole.
 *
 * @param number which part, from 1
 * @param of     into how many parts it is cut
 */
public record Shard(int number, int of) {
    /** Everything in one part. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final int MOST = 1_000_000;
    private static final Pattern NOTATION = Pattern.compile("0*(\\d{1,7})/0*(\\d{1,7})");

    public Shard {
        if (number < 1 || number > of || of > MOST) {
            throw new InvalidInput("--shard " + number + "/" + of + ": there is no such part. Parts count from 1/" + of
                    + " to " + of + "/" + of + "; there are at most " + MOST + ".");
        }
    }

    /**
     * The part that a text denotes.
     *
     * @param text {@code 2/3}
     */
    public static Shard parse(String text) {
        Matcher m = NOTATION.matcher(text.strip());
        if (!m.matches()) {
            throw new InvalidInput("--shard: '" + text + "' is not a part. Write i/n, for example 2/3 for the second of"
                    + " three, or leave the option out.");
        }
        return new Shard(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    }

    /**
     * The part that a task of a Slurm job array has to run; the whole outside of one.
     *
     * @param environment the environment variables
     */
    public static Shard ofSlurm(Map<String, String> environment) {
        String task = environment.get("SLURM_ARRAY_TASK_ID");
        if (task == null) {
            return WHOLE;
        }
        try {
            int count = Integer.parseInt(environment.getOrDefault("SLURM_ARRAY_TASK_COUNT", ""));
            int first = Integer.parseInt(environment.getOrDefault("SLURM_ARRAY_TASK_MIN", "1"));
            int last = Integer.parseInt(environment.getOrDefault("SLURM_ARRAY_TASK_MAX", "" + (first + count - 1)));
            int number = Integer.parseInt(task) - first + 1;
            if ((first == 0 || first == 1) && last == first + count - 1 && number >= 1 && number <= count) {
                return new Shard(number, count);
            }
        } catch (NumberFormatException e) {
            throw unclear(environment);
        }
        throw unclear(environment);
    }

    private static InvalidInput unclear(Map<String, String> environment) {
        StringBuilder found = new StringBuilder();
        for (String name : List.of("ID", "COUNT", "MIN", "MAX")) {
            String variable = "SLURM_ARRAY_TASK_" + name;
            found.append(variable).append('=').append(environment.getOrDefault(variable, "")).append(' ');
        }
        return new InvalidInput(found + "do not say which part this is: a whole array counts from 0 or 1 without gaps."
                + " Name the part with --shard i/n, for example when tasks that failed are run again.");
    }

    public boolean isWhole() {
        return of == 1;
    }

    /** The first of {@code total} consecutive things that belong to this part. */
    public long from(long total) {
        return cut(total, number - 1L);
    }

    /** The first that does not belong to it any more. */
    public long to(long total) {
        return cut(total, number);
    }

    private long cut(long total, long parts) {
        return total / of * parts + total % of * parts / of;
    }

    /** {@code 2/3}. */
    @Override
    public String toString() {
        return number + "/" + of;
    }
}
