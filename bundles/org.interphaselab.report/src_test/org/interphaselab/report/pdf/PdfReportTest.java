package org.interphaselab.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.report.ReportContent;
import org.interphaselab.report.ReportContents;
import org.interphaselab.report.ReportSection;
import org.junit.jupiter.api.Test;

class PdfReportTest {

    private static final double A4_WIDTH_PT = 210 / 25.4 * 72;
    private static final double A4_HEIGHT_PT = 297 / 25.4 * 72;
    private static final String SIGNS = "Ω cm² mAh cm⁻² Li₃N µm σ ≥ Δ × ± office";

    @Test
    void itSaysTheVerdictsInLettersThatCanBeSearched() throws IOException {
        String text = text(ReportContents.of(SIGNS + " ", true));
        for (String said : new String[] {"DETRIMENTAL", "BENEFICIAL", "REFERENCE", SIGNS, "4.24 ± 0.41", "> 21.5"}) {
            assertTrue(text.contains(said), () -> "'" + said + "' in " + text);
        }
    }

    @Test
    void pagesAreA4AndFontsAreEmbedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfReport.bytes(ReportContents.of("", true)))) {
            assertTrue(document.getNumberOfPages() > 1);
            for (PDPage page : document.getPages()) {
                assertEquals(A4_WIDTH_PT, page.getMediaBox().getWidth(), 0.5);
                assertEquals(A4_HEIGHT_PT, page.getMediaBox().getHeight(), 0.5);
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font::getName);
                    assertTrue(font.getName().contains("DejaVuSansCondensed"), font::getName);
                }
            }
        }
    }

    @Test
    void everyPageOfSyntheticDataSaysSoAndNoneOfMeasuredData() throws IOException {
        try (PDDocument synthetic = Loader.loadPDF(PdfReport.bytes(ReportContents.of("", true)))) {
            for (int page = 1; page <= synthetic.getNumberOfPages(); page++) {
                assertTrue(text(synthetic, page).contains("SYNTHETIC DATA"), "page " + page);
            }
        }
        assertFalse(text(ReportContents.of("", false)).contains("SYNTHETIC"));
    }

    /** What a screen reader and a list of contents need. */
    @Test
    void theDocumentStatesItsTitleAndLanguageAndMarksItsSections() throws IOException {
        ReportContent content = ReportContents.of("", true);
        try (PDDocument document = Loader.loadPDF(PdfReport.bytes(content))) {
            assertEquals("en", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertTrue(document.getDocumentInformation().getTitle().startsWith(content.studyName()));
            List<String> marks = new ArrayList<>();
            for (PDOutlineItem mark :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                marks.add(mark.getTitle());
                assertTrue(mark.findDestinationPage(document) != null, mark.getTitle());
            }
            assertEquals(content.sections().size() + 6, marks.size(), marks.toString());
            assertTrue(marks.containsAll(List.of("Limits", "Methods", "Provenance", "References")), marks.toString());
        }
    }

    /** Fifty rows with two lines below each: however they fall, no page ends between a row and its lines. */
    @Test
    void aRowStaysOnOnePageWithTheLinesBelowIt() throws IOException {
        TableBuilder table = new TableBuilder("rows", "Rows")
                .text("row", "Row")
                .text("first", "First")
                .text("second", "Second");
        String sentence = " says more than has room in a column.".repeat(4);
        for (int row = 10; row < 60; row++) {
            table.row("row" + row, "first" + row + sentence.repeat(row % 3 + 1), "second" + row + sentence);
        }
        ReportContent full = ReportContents.of("", false);
        ReportSection section = full.sections().getFirst();
        ReportContent content = new ReportContent(
                full.studyName(),
                List.of(),
                List.of(new ReportSection(
                        section.info(),
                        new AnalysisResult(List.of(), List.of(table.build()), List.of(), List.of(), false),
                        section.provenance(),
                        List.of())),
                List.of(),
                full.generated(),
                full.origin());
        try (PDDocument document = Loader.loadPDF(PdfReport.bytes(content))) {
            int seen = 0;
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                String text = text(document, page);
                for (int row = 10; row < 60; row++) {
                    if (text.contains("row" + row)) {
                        seen++;
                        assertTrue(text.contains("first" + row) && text.contains("second" + row), "row " + row);
                    }
                }
            }
            assertEquals(50, seen);
        }
    }

    /** PDF/UA: marked, with a tree of headings, tables and figures, and words for every figure. */
    @Test
    void itIsTaggedAndEveryFigureIsDescribed() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfReport.bytes(ReportContents.of("", true)))) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            assertTrue(catalog.getCOSDictionary(COSName.getPDFName("MarkInfo"))
                    .getBoolean(COSName.getPDFName("Marked"), false));
            List<COSDictionary> tags = new ArrayList<>();
            collect(catalog.getDictionaryObject(COSName.getPDFName("StructTreeRoot")), tags);
            List<String> names =
                    tags.stream().map(tag -> tag.getNameAsString(COSName.S)).toList();
            assertTrue(
                    names.containsAll(List.of("H1", "H2", "Table", "TH", "TD", "Caption", "Figure")), names.toString());
            List<String> described = tags.stream()
                    .filter(tag -> "Figure".equals(tag.getNameAsString(COSName.S)))
                    .map(tag -> tag.getString(COSName.getPDFName("Alt")))
                    .toList();
            assertTrue(described.stream().allMatch(text -> text != null && !text.isBlank()), described.toString());
            assertTrue(described.stream().anyMatch(text -> text.contains("All cells")), described.toString());
        }
    }

    private static void collect(COSBase kid, List<COSDictionary> tags) {
        if (kid instanceof COSObject indirect) {
            collect(indirect.getObject(), tags);
        } else if (kid instanceof COSArray array) {
            array.forEach(each -> collect(each, tags));
        } else if (kid instanceof COSDictionary tag) {
            if (tag.getNameAsString(COSName.S) != null) {
                tags.add(tag);
            }
            collect(tag.getDictionaryObject(COSName.getPDFName("K")), tags);
        }
    }

    @Test
    void theSameContentGivesTheSameBytes() throws IOException {
        byte[] first = PdfReport.bytes(ReportContents.of("", true));
        assertArrayEquals(first, PdfReport.bytes(ReportContents.of("", true)));
    }

    @Test
    void namesOfStudiesCannotBreakTheStyleSheet() throws IOException {
        String name = "a\"; } * { display: none } é Ω \\ ";
        assertTrue(text(ReportContents.of(name, true)).contains("DETRIMENTAL"));
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static String text(ReportContent content) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfReport.bytes(content))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
