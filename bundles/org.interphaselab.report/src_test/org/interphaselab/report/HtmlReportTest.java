package org.interphaselab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

    private static final String HOSTILE = "<script>alert(1)</script>\"'&\u0007<!-- ";

    @Test
    void everyInterphaseVerdictAndCellIsThere() throws Exception {
        Document report = parse(Reports.of("", true));
        List<String> verdicts = texts(report, "span", "badge");
        assertEquals(List.of("DETRIMENTAL", "DETRIMENTAL", "BENEFICIAL", "REFERENCE"), verdicts);
        List<String> heads = texts(report, "th", null);
        for (String interphase : Reports.INTERPHASES) {
            assertTrue(heads.contains(interphase), interphase);
            for (String design : Reports.DESIGNS) {
                assertTrue(heads.contains(interphase + " " + design), interphase + " " + design);
            }
        }
        assertTrue(texts(report, "span", "chip").contains("SYMMETRIC MISLEADING"));
    }

    @Test
    void valuesKeepTheirUncertaintyAndBoundsTheirSign() throws Exception {
        List<String> cells = texts(parse(Reports.of("", true)), "td", null);
        assertTrue(cells.contains("4.24 ± 0.41"));
        assertTrue(cells.contains("< 4.1"));
        assertTrue(cells.contains("> 21.5"), "a censored life is at least this long");
        assertTrue(cells.contains("−4.5"), "true minus sign");
        assertTrue(texts(parse(Reports.of("", true)), "dd", null).contains("> 1.31 %"));
    }

    @Test
    void columnsForMachinesAreLeftOut() throws Exception {
        List<String> heads = texts(parse(Reports.of("", true)), "th", null);
        assertTrue(Stream.of("Id", "Censored", "Is bound").noneMatch(heads::contains), heads.toString());
        assertTrue(heads.contains("Loss\u00A0/\u00A0mAh\u00A0cm⁻²"), "the unit all values share heads the column");
    }

    @Test
    void theAnswerComesFirst() throws Exception {
        Document report = parse(Reports.of("", true));
        assertEquals(
                List.of(
                        "Analysis verdict",
                        "Analysis half-cycles",
                        "Limits",
                        "Interphases",
                        "Methods",
                        "Problems met",
                        "Provenance",
                        "References"),
                texts(report, "h2", null));
        List<String> captions = texts(report, "caption", null).stream()
                .filter(caption -> caption.startsWith("Table"))
                .toList();
        assertEquals(
                List.of(
                        "Table 1. Verdict per interphase",
                        "Table 2. Every cell",
                        "Table 3. Half-cycles",
                        "Table 4. Interphases of the study",
                        "Table 5. Parameters of: Analysis verdict",
                        "Table 6. What each result comes from"),
                captions);
        assertEquals(
                "Figure 1. All cells synthetic data",
                texts(report, "figcaption", null).getFirst());
    }

    @Test
    void findingsComeWithTheirEvidenceWeightiestFirst() throws Exception {
        Document report = parse(Reports.of("", true));
        List<String> headings = texts(report, "h4", null);
        assertEquals(5, headings.size());
        assertTrue(headings.getFirst().startsWith("verdict MII-1"), headings.toString());
        assertTrue(headings.getLast().startsWith("note"), headings.toString());
        String evidence = texts(report, "table", "evidence").getFirst();
        assertTrue(evidence.contains("MII-1 100|20") && evidence.contains("21–limit"), evidence);
        assertFalse(report.getDocumentElement().getTextContent().contains("NaN"));
    }

    @Test
    void syntheticDataAreMarkedEverywhere() throws Exception {
        Document report = parse(Reports.of("", true));
        assertEquals(1, texts(report, "p", "synthetic").size());
        assertEquals(13, texts(report, "text", "watermark").size(), "twelve panels and one chart");
        assertTrue(texts(report, "title", null).getFirst().contains("synthetic"));
        String measured = HtmlReport.text(Reports.of("", false));
        assertFalse(measured.toLowerCase(Locale.ROOT).contains("synthetic data"));
    }

    @Test
    void provenanceProblemsAndReferencesAreNamed() throws Exception {
        Document report = parse(Reports.of("", true));
        String text = report.getDocumentElement().getTextContent();
        for (String expected : List.of(
                Reports.HASH,
                "verdict, version 1.2",
                "4711",
                "Cycles that prove it",
                "default is 20",
                "Parameters had their defaults unless the tables say otherwise.",
                "no stack pressure",
                "Enter it if you know it.",
                "doi:10.1002/aenm.201702097",
                "not reported",
                "9 March 2026, 08:05 GMT+1")) {
            assertTrue(text.contains(expected), expected);
        }
        assertEquals(1, texts(report, "ol", null).getFirst().split("doi:", -1).length - 1, "each reference once");
    }

    @Test
    void nothingIsFetchedAndNothingRuns() throws Exception {
        String html = HtmlReport.text(Reports.of("", true));
        String withoutNamespace = html.replace("http://www.w3.org/2000/svg", "");
        assertFalse(withoutNamespace.contains("http:") || withoutNamespace.contains("https:"), "an address");
        Document report = parse(html);
        for (String element : List.of("script", "link", "img", "iframe", "object")) {
            assertEquals(0, report.getElementsByTagName(element).getLength(), element);
        }
        assertFalse(html.matches("(?s).*\\son[a-z]+=.*"), "an event handler");
    }

    @Test
    void hostileNamesStayText() throws Exception {
        Document report = parse(Reports.of(HOSTILE, true));
        assertEquals(0, report.getElementsByTagName("script").getLength());
        assertEquals(
                "<script>alert(1)</script>\"'&\uFFFD<!-- A study",
                texts(report, "h1", null).getFirst());
        assertEquals(
                elements(parse(Reports.of("", true))).size(), elements(report).size(), "no name became an element");
    }

    @Test
    void linksAndReferencesBetweenElementsLeadSomewhereOnce() throws Exception {
        Document report = parse(Reports.of("", true));
        List<String> ids = elements(report).stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        for (Element element : elements(report)) {
            String href = element.getAttribute("href");
            assertTrue(href.isEmpty() || ids.contains(href.substring(1)), href);
            for (String id : element.getAttribute("aria-labelledby").split(" ")) {
                assertTrue(id.isEmpty() || ids.contains(id), id);
            }
            String clip = element.getAttribute("clip-path");
            assertTrue(clip.isEmpty() || ids.contains(clip.substring(5, clip.length() - 1)), clip);
        }
    }

    @Test
    void tablesHaveCaptionsAndHeadingsSayWhatTheyHead() throws Exception {
        Document report = parse(Reports.of("", true));
        for (Element table : elements(report)) {
            if (table.getTagName().equals("table")) {
                assertEquals(1, table.getElementsByTagName("caption").getLength());
            }
            if (table.getTagName().equals("th")) {
                assertTrue(List.of("row", "col").contains(table.getAttribute("scope")));
            }
        }
    }

    @Test
    void theSameContentGivesTheSameFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.html");
        HtmlReport.write(file, Reports.of("", true));
        String first = Files.readString(file);
        HtmlReport.write(file, Reports.of("", true));
        assertEquals(first, Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList(), "nothing else is left in the folder");
        }
    }

    @Test
    void aReportThatCannotBeWrittenLeavesTheFolderAlone(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("report.html");
        Files.createDirectory(target);
        Files.writeString(target.resolve("kept"), "kept");
        assertThrows(IOException.class, () -> HtmlReport.write(target, Reports.of("", true)));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(target), files.toList());
        }
    }

    @Test
    void anEmptyFigureIsALineNotAFrame() throws Exception {
        ReportContent full = Reports.of("", false);
        ReportSection section = full.sections().getFirst();
        ChartSpec nothing = new ChartSpec(
                "nothing",
                "Loss of cells",
                Axis.linear("Time", "h"),
                Axis.linear("Loss", "mAh"),
                List.of(),
                List.of(),
                List.of(),
                false);
        ReportSection empty = new ReportSection(
                section.info(),
                new AnalysisResult(List.of(), List.of(), List.of(nothing), List.of(), false),
                section.provenance(),
                section.parameters());
        ReportContent content = new ReportContent(
                "A study", List.of(), List.of(empty), List.of(), full.generated(), ReportOrigin.UNSAID);
        assertTrue(texts(parse(content), "p", "nothing").contains("Loss of cells: no data."));
        assertEquals(List.of(), HtmlReport.figures(content));
    }

    @Test
    void errorsAreToldAtTheTop() throws Exception {
        ReportContent full = Reports.of("", false);
        Problem error =
                Problem.error("RAW_FILE_UNREADABLE", "A file is missing.", Location.of("raw/a"), "Put it back.");
        ReportContent incomplete = new ReportContent(
                full.studyName(), full.interphases(), full.sections(), List.of(error), full.generated(), full.origin());
        Element header =
                (Element) parse(incomplete).getElementsByTagName("header").item(0);
        assertTrue(header.getTextContent().contains("An error stands under Problems met"), header.getTextContent());
        assertFalse(HtmlReport.text(full).contains("under Problems met"), "warnings are no errors");
    }

    @Test
    void aStudyWithoutResultsStillGivesAReport() throws Exception {
        ReportContent full = Reports.of("", true);
        ReportContent empty = new ReportContent(
                "Nothing yet", List.of(), List.of(), List.of(), full.generated(), ReportOrigin.UNSAID);
        assertTrue(parse(empty).getDocumentElement().getTextContent().contains("Nothing yet"));
    }

    private static Document parse(ReportContent content) throws Exception {
        return parse(HtmlReport.text(content));
    }

    private static Document parse(String html) throws Exception {
        assertTrue(html.startsWith("<!DOCTYPE html>\n"));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> elements(Document document) {
        NodeList nodes = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Text of all elements of this name and, where given, this class. */
    private static List<String> texts(Document document, String name, String cssClass) {
        return elements(document).stream()
                .filter(element -> element.getTagName().equals(name))
                .filter(element ->
                        cssClass == null || element.getAttribute("class").equals(cssClass))
                .map(element -> element.getTextContent().replaceAll("\\n", "").strip())
                .toList();
    }
}
