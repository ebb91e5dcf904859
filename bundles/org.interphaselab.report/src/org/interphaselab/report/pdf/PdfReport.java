package org.interphaselab.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.GregorianCalendar;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.interphaselab.core.AtomicFile;
import org.interphaselab.report.HtmlReport;
import org.interphaselab.report.ReportContent;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The report of a study as a PDF on A4: what the HTML report says, with fonts embedded and figures as drawings. The same
 * content gives the same file, byte for byte; it is tagged after PDF/UA, with a description of every figure; the only time in it is the one the content states. Needs no display.
 */
public final class PdfReport {

    static final String PRODUCER = "Interphase Lab";
    private static final String LANGUAGE = "en";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private PdfReport() {}

    /**
     * Writes the report; on any failure the file before it stays.
     *
     * @param target the file, in a folder that exists
     */
    public static void write(Path target, ReportContent content) throws IOException {
        byte[] bytes = bytes(content);
        AtomicFile.write(target, out -> out.write(bytes));
    }

    /** The report as the bytes of a PDF file. */
    public static byte[] bytes(ReportContent content) throws IOException {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(document(HtmlReport.text(content, style(content))), null);
        builder.withProducer(PRODUCER);
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        builder.useSVGDrawer(new PdfFigures());
        try (PDDocument document = new PDDocument()) {
            builder.usePDDocument(document);
            useFont(builder, document, ReportFont.Weight.REGULAR, REGULAR);
            useFont(builder, document, ReportFont.Weight.BOLD, BOLD);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                describe(document, content);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            }
        }
    }

    private static void useFont(PdfRendererBuilder builder, PDDocument document, ReportFont.Weight weight, int number)
            throws IOException {
        PDType0Font font = PDType0Font.load(document, weight.parse(), true);
        builder.useFont(new PDFontSupplier(font), ReportFont.FAMILY, number, FontStyle.NORMAL, true);
    }

    private static void describe(PDDocument document, ReportContent content) {
        PDDocumentInformation information = document.getDocumentInformation();
        GregorianCalendar made = GregorianCalendar.from(content.generated());
        information.setCreationDate(made);
        information.setModificationDate(made);
        information.setTitle(content.studyName() + (content.synthetic() ? " (synthetic data)" : ""));
        if (!content.origin().authors().isEmpty()) {
            information.setAuthor(String.join(", ", content.origin().authors()));
        }
        document.getDocumentCatalog().setLanguage(LANGUAGE);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        // the identifier of the file is made from this number and the information, not from the clock
        document.setDocumentId(content.generated().toEpochSecond());
    }

    /** The page margins name the study on every page, and say where its data are synthetic. */
    private static String style(ReportContent content) throws IOException {
        try (InputStream css = PdfReport.class.getResourceAsStream("pdf.css")) {
            String sheet = new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
            String synthetic = content.synthetic() ? "SYNTHETIC DATA – no experimental result" : "";
            return sheet.replace("@study@", quoted(content.studyName())).replace("@synthetic@", quoted(synthetic));
        }
    }

    /** Text inside a string of a style sheet: all but letters, digits and spaces by number, which a space ends. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(c -> out.append(
                        Character.isLetterOrDigit(c) && c < 128 || c == ' '
                                ? Character.toString(c)
                                : String.format("\\%06x ", c)));
        return out.toString();
    }

    /** Marks every section, so that a reader lists them beside the pages. */
    private static void bookmark(Document document) {
        Element bookmarks = document.createElement("bookmarks");
        NodeList sections = document.getElementsByTagName("section");
        for (int i = 0; i < sections.getLength(); i++) {
            Element section = (Element) sections.item(i);
            Element bookmark = document.createElement("bookmark");
            bookmark.setAttribute(
                    "name", section.getElementsByTagName("h2").item(0).getTextContent());
            bookmark.setAttribute("href", "#" + section.getAttribute("id"));
            bookmarks.appendChild(bookmark);
        }
        document.getElementsByTagName("head").item(0).appendChild(bookmarks);
    }

    /** What a figure shows, for readers who do not see it: its title, else that it is a symbol beside a word. */
    private static void describeFigures(Document document) {
        NodeList figures = document.getElementsByTagName("svg");
        for (int i = 0; i < figures.getLength(); i++) {
            Element figure = (Element) figures.item(i);
            NodeList titles = figure.getElementsByTagName("title");
            String title = titles.getLength() == 0
                    ? ""
                    : titles.item(0).getTextContent().strip();
            figure.setAttribute("alt", title.isEmpty() ? "symbol" : title);
        }
    }

    private static Document document(String html) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            String xml = html.substring(html.indexOf("<html"));
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
            bookmark(document);
            describeFigures(document);
            return document;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the report is well-formed", e);
        }
    }
}
