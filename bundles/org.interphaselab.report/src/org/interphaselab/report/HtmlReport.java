package org.interphaselab.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.chart.markup.Element;
import org.interphaselab.core.AtomicFile;
import org.interphaselab.core.Severity;

/**
 * The report of a study as one HTML file: no script, nothing fetched from elsewhere, well-formed XML besides. Readable
 * on a screen, aloud and on A4.
 */
public final class HtmlReport {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm O", Locale.ENGLISH);

    private HtmlReport() {}

    /**
     * Writes the report; on any failure the file before it stays.
     *
     * @param target the file, in a folder that exists
     */
    public static void write(Path target, ReportContent content) throws IOException {
        write(target, content, "");
    }

    /**
     * Writes the report; on any failure the file before it stays.
     *
     * @param target the file, in a folder that exists
     * @param figuresFolder name of the folder beside it in which every figure is by itself, to which it links, or empty
     */
    public static void write(Path target, ReportContent content, String figuresFolder) throws IOException {
        byte[] bytes = bytes(content, figuresFolder);
        AtomicFile.write(target, out -> out.write(bytes));
    }

    /**
     * The report as the bytes of an HTML file.
     *
     * @param figuresFolder name of the folder beside it in which every figure is by itself, to which it links, or empty
     */
    public static byte[] bytes(ReportContent content, String figuresFolder) {
        return text(content, style(), new Numbering(figuresFolder)).getBytes(StandardCharsets.UTF_8);
    }

    /** The report as text. */
    public static String text(ReportContent content) {
        return text(content, style());
    }

    /**
     * The report as text that is looked at by another style sheet.
     *
     * @param style the style sheet
     */
    public static String text(ReportContent content, String style) {
        return text(content, style, new Numbering(""));
    }

    /** The figures of the report, as they are numbered there. */
    public static List<FigureFile> figures(ReportContent content) {
        Numbering numbering = new Numbering("");
        text(content, "", numbering);
        return numbering.figures();
    }

    private static String text(ReportContent content, String style, Numbering numbering) {
        Arrangement arrangement = content.arrangement();
        List<ReportSection> sections = content.ordered().stream()
                .filter(section -> !arrangement.leftOut(section.info().id()))
                .toList();
        List<Element> parts = new ArrayList<>();
        Element contents = Element.of("ul");
        for (int i = 0; i < sections.size(); i++) {
            String id = "analysis-" + (i + 1);
            AnalysisInfo info = sections.get(i).info();
            String heading = arrangement.caption(info.id(), info.name());
            parts.add(SectionHtml.of(sections.get(i), heading, arrangement.within(info.id()), id, numbering));
            contents.add(entry(id, heading));
        }
        LeftOutHtml.of(content).ifPresent(parts::add);
        parts.add(LimitsHtml.of(content, sections));
        contents.add(entry("limits", "Limits"));
        parts.add(BackMatter.interphases(content.interphases(), numbering));
        contents.add(entry("interphases", "Interphases"));
        List<Element> rules = sections.stream()
                .flatMap(section -> section.result().tables().stream())
                .filter(PresentationHints::method)
                .map(table -> TableHtml.of(table, numbering))
                .toList();
        ParametersHtml parameters = new ParametersHtml(sections, numbering);
        parts.add(MethodsHtml.of(content, sections, parameters, rules));
        contents.add(entry("methods", "Methods"));
        parts.add(BackMatter.problems(content.problems()));
        contents.add(entry("problems", "Problems met"));
        parts.add(BackMatter.provenance(sections, parameters, numbering));
        contents.add(entry("provenance", "Provenance"));
        parts.add(BackMatter.references(sections));
        contents.add(entry("references", "References"));

        Element navigation = Element.of("nav").set("aria-label", "Contents").add(contents);
        Element body = Element.of("body")
                .add(header(content), navigation, Element.of("main").add(parts), footer(content));
        return "<!DOCTYPE html>\n" + Element.of("html").set("lang", "en").add(head(content, style), body);
    }

    private static Element entry(String id, String title) {
        return Element.of("li").add(Element.of("a", title).set("href", "#" + id));
    }

    private static Element head(ReportContent content, String style) {
        return Element.of("head")
                .add(
                        Element.of("meta").set("charset", "utf-8"),
                        Element.of("meta")
                                .set("http-equiv", "Content-Security-Policy")
                                .set("content", "default-src 'none'; style-src 'unsafe-inline'"),
                        Element.of("meta")
                                .set("name", "viewport")
                                .set("content", "width=device-width, initial-scale=1"),
                        Element.of("title", title(content)),
                        Element.of("style", style));
    }

    private static String title(ReportContent content) {
        return content.studyName() + (content.synthetic() ? " (synthetic data)" : "");
    }

    private static Element header(ReportContent content) {
        Element header = Element.of("header")
                .add(
                        Element.of("p", "Interphase Lab report").set("class", "kind"),
                        Element.of("h1", content.studyName()),
                        Element.of("p", authors(content.origin())).set("class", "authors"),
                        Element.of("p", made(content)).set("class", "made"));
        header.add(inputs(content));
        if (content.synthetic()) {
            header.add(Element.of("p")
                    .set("class", "synthetic")
                    .set("role", "note")
                    .add(Element.of("strong", "Synthetic data. "))
                    .text("Some or all recordings of this study were made by the digital twin, not measured. "
                            + "Figures and numbers drawn from them show how the evaluation works; they are no "
                            + "experimental result."));
        }
        long errors = content.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        if (errors > 0) {
            header.add(Element.of("p")
                    .set("class", "synthetic")
                    .set("role", "note")
                    .add(Element.of("strong", "Incomplete. "))
                    .text((errors == 1 ? "An error stands" : errors + " errors stand")
                            + " under Problems met: results that need what is missing are not here."));
        }
        return header;
    }

    private static String authors(ReportOrigin origin) {
        return origin.authors().isEmpty() ? "Authors: not reported" : String.join(", ", origin.authors());
    }

    private static String made(ReportContent content) {
        String version = content.origin().programVersion();
        String licence = content.origin().licence();
        return "Made on " + TIME.format(content.generated())
                + (version.isEmpty() ? "" : " with Interphase Lab " + version)
                + (licence.isEmpty() ? "" : " · Licence of the data: " + licence);
    }

    /** The sums by which the input can be told from any other. */
    private static Element inputs(ReportContent content) {
        List<String> hashes = content.sections().stream()
                .map(section -> section.provenance().inputHash())
                .distinct()
                .toList();
        Element line = Element.of("p").set("class", "made").text("SHA-256 of the input: ");
        if (hashes.isEmpty()) {
            return line.text("none");
        }
        line.add(Element.of("code", hashes.getFirst()));
        return hashes.size() == 1
                ? line
                : line.text(" and " + (hashes.size() - 1) + " more of single analyses, under Provenance");
    }

    private static Element footer(ReportContent content) {
        String synthetic = content.synthetic() ? " · synthetic data" : "";
        return Element.of("footer", content.studyName() + " · " + TIME.format(content.generated()) + synthetic);
    }

    private static String style() {
        try (InputStream css = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("report.css is part of this bundle", e);
        }
    }
}
