package intervene.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.domain.CrisisKind;
import intervene.domain.Perpetrator;
import intervene.domain.Timeliness;
import intervene.history.CrisisRecord;
import intervene.model.Simulation;
import intervene.param.Setting;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lessons that come with the project: no lesson teaches what the model does not do. */
class LessonsTest {
    private static final Path FOLDER = Path.of("configs", "lessons");
    private static final int WORDS_A_MINUTE = 150;
    private static final Pattern CITATION =
            Pattern.compile("((?:\\p{Lu}[\\p{L}]+ and )?\\p{Lu}\\p{L}+) \\(?((?:19|20)\\d{2})\\)?");
    /** What stands before a year without having written anything: months, and names of crises. */
    private static final Pattern NO_AUTHOR = Pattern.compile("[A-Z]{3}|In|January|February|March|April|May|June|July"
            + "|August|September|October|November|December");

    static List<Path> lessons() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @Test
    void thereAreAtLeastFiveTours() throws IOException {
        assertTrue(lessons().size() >= 5, lessons().toString());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void theModelDoesWhatTheLessonSays(Path file) {
        assertEquals(List.of(), LessonCheck.problems(LessonReader.read(file)));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyTextReadsWithoutGapsAndTakesTheTimeItSays(Path file) {
        Lesson lesson = LessonReader.read(file);
        var rehearsal = new Rehearsal();
        double minutes = lesson.questions();
        for (Step step : lesson.steps()) {
            Script script = Script.of(step, rehearsal);
            assertEquals("", script.problem(), step.origin());
            var texts = new ArrayList<>(List.of(script.text(), script.ask()));
            texts.addAll(script.choices());
            texts.addAll(script.replies());
            texts.forEach(text -> assertFalse(text.matches("(?s).*([{}]|NaN|  |none %).*"), step.origin() + text));
            String read = script.text() + " " + script.ask() + " " + String.join(" ", script.choices());
            if (step.question() != null) {
                read += " " + script.replies().get(right(step.question()));
            }
            minutes += (double) read.split("\\s+").length / WORDS_A_MINUTE;
        }
        assertTrue(Math.abs(minutes - lesson.minutes()) <= 0.2 * lesson.minutes(),
                lesson.title() + " says " + lesson.minutes() + " minutes, and takes about " + minutes);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonIsBuiltAsLessonsAre(Path file) {
        Lesson lesson = LessonReader.read(file);
        assertTrue(lesson.steps().size() >= 8 && lesson.steps().size() <= 12, lesson.steps().size() + " steps");
        assertTrue(lesson.questions() >= 3, lesson.questions() + " questions");
        assertTrue(lesson.learned().size() >= 3, "what is learned");
        Set<Integer> places = new HashSet<>();
        for (Step step : lesson.steps()) {
            Question q = step.question();
            if (q != null) {
                assertTrue(q.choices().size() >= 3, step.origin());
                assertFalse(q.check().isEmpty(), step.origin() + ": the right answer is not checked");
                places.add(right(q));
            }
            assertTrue(step.staging().face() != null, step.origin() + " shows nothing");
        }
        assertTrue(places.size() > 1, "the right answer always stands in the same place");
    }

    private static int right(Question question) {
        return IntStream.range(0, question.choices().size())
                .filter(i -> question.choices().get(i).right())
                .findFirst()
                .orElseThrow();
    }

    /** Author and year, as references.bib has them. */
    @ParameterizedTest
    @MethodSource("lessons")
    void whatIsCitedIsInTheReferences(Path file) throws IOException {
        String references = Files.readString(Path.of("src", "site", "markdown", "references.bib"));
        Matcher m = CITATION.matcher(Files.readString(file).replaceAll("\\s+", " "));
        while (m.find()) {
            String author = m.group(1).replaceFirst(".* and ", "");
            if (!NO_AUTHOR.matcher(author).matches()) {
                Pattern entry = Pattern.compile("author *=[^\\n]*" + author + "[^@]*year *= *\\{" + m.group(2));
                assertTrue(entry.matcher(references).find(), file + ": " + m.group());
            }
        }
    }

    private static Scenario worldOf1992(int horizon) {
        return ScenarioReader.read(Path.of("configs/scenarios/fragile-hosts.yaml"), List.of(
                new Setting("world.file", "configs/worlds/world-1992.yaml", "test"),
                new Setting("onset.rate", "2.2", "test"),
                new Setting("horizon", Integer.toString(horizon), "test")));
    }

    private static boolean isGenocideByItsState(CrisisRecord c) {
        return c.kind() == CrisisKind.GENOCIDE && c.perpetrator() == Perpetrator.STATE;
    }

    private static String rwanda() throws IOException {
        return Files.readString(FOLDER.resolve("04-why-nobody-went-to-rwanda.yaml")).replaceAll("\\s+", " ");
    }

    @Test
    void howOftenAGenocideBeginsInRwandaIsCounted() throws IOException {
        var simulation = new Simulation(worldOf1992(84));
        long runs = IntStream.rangeClosed(1, 300).mapToObj(simulation::run).filter(r -> r.crises().stream().anyMatch(
                c -> c.host().equals("RWA") && isGenocideByItsState(c))).count();
        String said = "In the first 300 runs (seeds 1 to 300) Rwanda's state begins a genocide within seven years in "
                + runs + ".";
        assertTrue(rwanda().contains(said), "the lesson should say: " + said);
    }

    @Test
    void howOftenForceComesIsCounted() throws IOException {
        var simulation = new Simulation(worldOf1992(240));
        List<CrisisRecord> genocides = IntStream.rangeClosed(1, 40).mapToObj(simulation::run)
                .flatMap(r -> r.crises().stream())
                .filter(c -> isGenocideByItsState(c) && !c.hostConsent())
                .toList();
        long all = genocides.size();
        List<CrisisRecord> forced = genocides.stream().filter(c -> c.outcome().isCoercive()).toList();
        long met = forced.size();
        long late = forced.stream().filter(c -> c.timeliness() == Timeliness.TOO_LATE).count();
        String said = "in forty runs of this world (seeds 1 to 40) states commit " + all
                + " genocides without consenting to help. Force comes to " + met + " of them, and to " + late
                + " of these too late.";
        assertTrue(rwanda().contains(said), "the lesson should say: " + said);
    }

    @Test
    void thePageListsAllThatCanBeSaidOfARun() throws IOException {
        String page = Files.readString(Path.of("src", "site", "markdown", "lessons.md"));
        List<String> missing = Quantity.all().values().stream()
                .filter(q -> !(q instanceof Quantity.Measured))
                .map(Quantity::label)
                .filter(label -> !page.contains("`" + label + "`"))
                .toList();
        assertEquals(List.of(), missing);
    }
}
