package intervene.gui;

import intervene.param.ParameterSpec;
import intervene.scenario.Parameters;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.swing.KeyStroke;

/** Pages to be read in the window, as HTML. */
final class Help {
    private Help() {}

    /** The model on a page, by the heads of the ODD protocol. */
    static String aboutTheModel() {
        return """
                <html><body style="margin: 12px">
                <h2>Intervene</h2>
                <p>An agent-based simulation of states deciding whether to stop mass atrocities in other states.</p>
                <h3>Purpose</h3>
                <p>To ask when states stop mass atrocities elsewhere, when they do not, and what would change that. It is
                made for thinking through mechanisms and comparing rules, not for predicting a case.</p>
                <h3>Who is in it</h3>
                <p><b>States</b>, each with a place, means, allies, an ideal point and a weight that it gives to outsiders;
                their standing, war-weariness and troops in the field change. <b>Crises</b> in which people are killed
                month by month. <b>The Security Council</b>, with permanent members whose vote against can block.
                <b>Operations</b> of a lead and those who join it. Two <b>norms</b>: the responsibility to protect, and
                the ban on unauthorised force.</p>
                <h3>What happens in a month</h3>
                <ol>
                <li>Norms and memories fade towards their bases.</li>
                <li>Crises end, return, or begin.</li>
                <li>Every state that could lead asks first whether it has the right: just cause, prospects, proportion,
                support. Then it weighs ten reasons in lives of its own citizens: those who can be saved, its duty,
                the risk to its soldiers, cost, interest, reputation, law. It is willing if they add up.</li>
                <li>The Council consults and votes, by five criteria of legitimacy, affinity and interest.</li>
                <li>A coalition forms, with the Council's authority or, as the doctrine allows, without it.</li>
                <li>People die or are saved; operations cost money and soldiers.</li>
                <li>Publics judge, standing and norms change.</li>
                </ol>
                <h3>What is counted</h3>
                <p>Deaths against those there would have been if nobody had acted: lives saved, lost, and abandoned, that
                is, lost where a state had the right to act and none did.</p>
                <h3>Chance</h3>
                <p>The same seed and settings give the same run, in this window and without it. What differs between two
                scenarios with one seed is the effect of what was changed.</p>
                <p>In full: src/site/markdown/odd.md.</p>
                </body></html>
                """;
    }

    /** What every key does. */
    static String keys() {
        var rows = new StringBuilder();
        for (Command command : Command.values()) {
            row(rows, command.keys().stream().map(Command::spell).distinct().limit(2)
                    .collect(Collectors.joining(" or ")), command.hint());
        }
        for (Tab tab : Tab.values()) {
            row(rows, Command.spell(tab.key()), "Go to " + tab.label());
        }
        row(rows, Command.spell(KeyStroke.getKeyStroke("TAB")), "Go on to the next part of the window");
        row(rows, "On the map: + − 0, arrows", "Closer, further away, the whole world; move about");
        row(rows, "On the map: [ and ]", "The crisis before, the next one");
        row(rows, "On the charts: Enter, Escape", "One chart large; all of them again");
        row(rows, "In the Council: ← →", "The member to the left or right; in the list of drafts ↑ ↓ choose one");
        row(rows, "On the timeline: ← →, Page Up, Page Down", "A month or a year back or on");
        return page("Keys", "<tr><th align=left>Keys</th><th align=left>What they do</th></tr>" + rows);
    }

    private static void row(StringBuilder rows, String... cells) {
        rows.append("<tr>");
        Arrays.stream(cells).forEach(cell -> rows.append("<td valign=top>").append(escaped(cell)).append("</td>"));
        rows.append("</tr>");
    }

    /** Every parameter with its meaning. */
    static String parameters() {
        var rows = new StringBuilder();
        for (ParameterSpec spec : Parameters.CATALOGUE.specs()) {
            row(rows, spec.path(), spec.defaultText(), spec.allowed(), spec.doc(), spec.source());
        }
        return page("Parameters", "<tr><th align=left>Parameter</th><th align=left>Default</th><th align=left>Allowed</th>"
                + "<th align=left>Meaning</th><th align=left>Source</th></tr>" + rows);
    }

    private static String page(String title, String rows) {
        return "<html><body style='margin: 12px'><h2>" + title + "</h2><table cellpadding=4>" + rows
                + "</table></body></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
