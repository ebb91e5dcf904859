package org.interphaselab.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Series;
import org.interphaselab.chart.svg.SvgWriter;
import org.junit.jupiter.api.Test;

/** Figures as PDF and PNG: the size they have in print, what they show, and nothing that changes from run to run. */
class FigureDrawingTest {

    private static final double POINTS_PER_MM = 72 / 25.4;

    /** One bar over the whole height of a chart without margin. */
    private static String svg() {
        Series bar = Series.of("all", new double[] {1}, new double[] {1}, Series.Style.BARS);
        ChartSpec chart = new ChartSpec(
                "bar",
                "A bar",
                Axis.of("Thing", List.of("it")),
                Axis.linear("Part", "1").within(0, 1),
                List.of(bar),
                List.of(),
                List.of(),
                false);
        return SvgWriter.write(chart, 85, 60);
    }

    @Test
    void aPdfIsAsLargeAsTheFigureAndTheSameEveryTime() throws IOException {
        byte[] bytes = FigureDrawing.pdf(svg());
        assertArrayEquals(bytes, FigureDrawing.pdf(svg()));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertEquals(1, document.getNumberOfPages());
            PDRectangle page = document.getPage(0).getMediaBox();
            assertEquals(85 * POINTS_PER_MM, page.getWidth(), 0.01);
            assertEquals(60 * POINTS_PER_MM, page.getHeight(), 0.01);
            assertEquals("A bar", document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void aPngHasTheDotsOfItsResolutionAndSaysSo() throws IOException {
        byte[] bytes = FigureDrawing.png(svg(), 300);
        assertArrayEquals(bytes, FigureDrawing.png(svg(), 300));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        assertEquals(85 / 25.4 * 300, image.getWidth(), 1);
        assertEquals(60 / 25.4 * 300, image.getHeight(), 1);
        // 300 dots per inch are 11811 per metre (PNG specification, 11.3.5.3)
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        assertEquals(11811, ByteBuffer.wrap(bytes).getInt(at));
        assertEquals(1, bytes[at + 8], "per metre");
    }

    @Test
    void aPngShowsTheBarAndLeavesThePaperWhite() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(FigureDrawing.png(svg(), 100)));
        Color middle = new Color(image.getRGB(image.getWidth() / 2, image.getHeight() / 3));
        assertTrue(middle.getBlue() > middle.getRed() + 50, "the first colour is blue, seen " + middle);
        assertEquals(Color.WHITE, new Color(image.getRGB(1, 1)));
    }
}
