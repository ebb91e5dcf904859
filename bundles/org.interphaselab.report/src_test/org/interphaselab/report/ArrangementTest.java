package org.interphaselab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** People move the parts of a report, leave some out and caption them anew. */
class ArrangementTest {

    private final ReportContent usual = Reports.of("", false);

    @Test
    void theOutlineNamesWhatTheReportShowsInItsOrder() {
        List<OutlinePart> outline = OutlinePart.of(usual);
        assertEquals(
                List.of("verdict", "half-cycles"),
                outline.stream().map(OutlinePart::key).toList());
        String html = HtmlReport.text(usual);
        int from = html.indexOf(">" + outline.getFirst().title() + "</h2>");
        for (OutlinePart part : outline.getFirst().parts()) {
            int place = html.indexOf(part.title().replace("&", "&amp;"), from);
            assertTrue(place >= from, part.title() + " after what stands before it");
            from = place;
        }
    }

    @Test
    void sectionsStandInTheOrderAsked() {
        String html = HtmlReport.text(
                usual.arranged(new Arrangement(List.of(part("half-cycles", false, ""), part("verdict", false, "")))));
        assertTrue(html.indexOf("id=\"analysis-1\"") < html.indexOf("id=\"analysis-2\""));
        assertTrue(heading(html, "half-cycles") < heading(html, "verdict"));
        assertFalse(html.contains("Left out by the authors"));
    }

    @Test
    void whatIsNotNamedFollows() {
        assertEquals(
                List.of("half-cycles", "verdict"),
                OutlinePart.of(usual.arranged(new Arrangement(List.of(part("half-cycles", false, ""))))).stream()
                        .map(OutlinePart::key)
                        .toList());
    }

    @Test
    void aSectionLeftOutIsNamedAsLeftOut() {
        String html = HtmlReport.text(usual.arranged(new Arrangement(List.of(part("half-cycles", true, "")))));
        assertEquals(-1, heading(html, "half-cycles"));
        assertTrue(
                html.contains("Left out by the authors: " + title("half-cycles") + "."),
                "a reader must know that there is more");
        assertTrue(
                OutlinePart.of(usual.arranged(new Arrangement(List.of(part("half-cycles", true, ""))))).stream()
                        .anyMatch(part -> part.key().equals("half-cycles") && part.leftOut()),
                "the outline still offers it");
    }

    @Test
    void figuresAndTablesHaveTheCaptionsAskedAndAreNumberedAsTheyStand() {
        OutlinePart table = OutlinePart.of(usual).getFirst().parts().stream()
                .filter(part -> part.key().startsWith("table:"))
                .findFirst()
                .orElseThrow();
        Arrangement within = new Arrangement(List.of(new Arrangement.Part(
                "verdict", false, "What we found", new Arrangement(List.of(part(table.key(), false, "Of A & B"))))));
        String html = HtmlReport.text(usual.arranged(within));
        assertTrue(html.contains(">What we found</h2>"));
        assertTrue(html.contains("<b>Table 1. </b>Of A &amp; B"), "the table comes first now, under its own caption");
        assertFalse(html.contains("</b>" + table.title()), "and not under the usual one");
        assertTrue(html.contains("href=\"#analysis-1\">What we found"), "the contents say the same");
    }

    @Test
    void aFigureLeftOutIsNotAmongTheFiguresEither() {
        OutlinePart figure = OutlinePart.of(usual).getFirst().parts().stream()
                .filter(part -> part.key().startsWith("figure:"))
                .findFirst()
                .orElseThrow();
        ReportContent without = usual.arranged(new Arrangement(List.of(
                new Arrangement.Part("verdict", false, "", new Arrangement(List.of(part(figure.key(), true, "")))))));
        String id = figure.key().substring("figure:".length());
        assertTrue(HtmlReport.figures(usual).stream()
                .anyMatch(file -> file.figure().id().equals(id)));
        assertTrue(HtmlReport.figures(without).stream()
                .noneMatch(file -> file.figure().id().equals(id)));
        assertEquals(
                HtmlReport.figures(usual).size() - 1,
                HtmlReport.figures(without).size());
    }

    @Test
    void whatTheResultsRestOnIsAlwaysThere() {
        Arrangement nothing = new Arrangement(List.of(part("half-cycles", true, ""), part("verdict", true, "")));
        String html = HtmlReport.text(usual.arranged(nothing));
        for (String id : List.of("limits", "interphases", "methods", "problems", "provenance", "references")) {
            assertTrue(html.contains("<h2 id=\"" + id + "\""), id);
        }
    }

    private int heading(String html, String key) {
        var found = Pattern.compile(">" + Pattern.quote(title(key)) + "</h2>").matcher(html);
        return found.find() ? found.start() : -1;
    }

    private String title(String key) {
        return OutlinePart.of(usual).stream()
                .filter(part -> part.key().equals(key))
                .map(OutlinePart::title)
                .findFirst()
                .orElseThrow();
    }

    private static Arrangement.Part part(String key, boolean leftOut, String caption) {
        return new Arrangement.Part(key, leftOut, caption, Arrangement.USUAL);
    }
}
