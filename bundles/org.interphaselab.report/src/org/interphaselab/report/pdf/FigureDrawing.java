package org.interphaselab.report.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Turns our own figures, written as SVG, into PDF and PNG of the same size in print. Lettering is drawn as outlines of
 * the font of this bundle. The same figure gives the same bytes; no display is needed.
 */
public final class FigureDrawing {

    private static final double POINTS_PER_INCH = 72;
    private static final double MM_PER_INCH = 25.4;

    private FigureDrawing() {}

    /**
     * A figure as a PDF of one page that is as large as the figure.
     *
     * @param svg the figure as our writer of SVG gives it
     */
    public static byte[] pdf(String svg) throws IOException {
        Element root = root(svg);
        float width = (float) extent(root, 2);
        float height = (float) extent(root, 3);
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
            new SvgPainter().draw(root, graphics);
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(graphics.getXFormObject());
            }
            document.getDocumentInformation().setProducer(PdfReport.PRODUCER);
            document.getDocumentInformation().setTitle(title(root));
            // the identifier of the file is made from this number and the information, not from the clock
            document.setDocumentId((long) svg.hashCode());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /**
     * A figure as a PNG that states its resolution.
     *
     * @param svg the figure as our writer of SVG gives it
     * @param dotsPerInch resolution, above 0
     */
    public static byte[] png(String svg, int dotsPerInch) throws IOException {
        Element root = root(svg);
        double scale = dotsPerInch / POINTS_PER_INCH;
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(extent(root, 2) * scale),
                (int) Math.ceil(extent(root, 3) * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        new SvgPainter().draw(root, graphics);
        graphics.dispose();
        return png(image, dotsPerInch);
    }

    private static byte[] png(BufferedImage image, int dotsPerInch) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            IIOMetadataNode resolution = new IIOMetadataNode("pHYs");
            String perMetre = Long.toString(Math.round(dotsPerInch * 1000 / MM_PER_INCH));
            resolution.setAttribute("pixelsPerUnitXAxis", perMetre);
            resolution.setAttribute("pixelsPerUnitYAxis", perMetre);
            resolution.setAttribute("unitSpecifier", "meter");
            IIOMetadataNode tree = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
            tree.appendChild(resolution);
            metadata.mergeTree(metadata.getNativeMetadataFormatName(), tree);
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** Width (2) or height (3) of a figure in points. */
    private static double extent(Element root, int index) {
        return Double.parseDouble(root.getAttribute("viewBox").split(" ")[index]);
    }

    private static String title(Element root) {
        return root.getElementsByTagName("title").item(0).getTextContent();
    }

    private static Element root(String svg) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("figures are well-formed", e);
        }
    }
}
