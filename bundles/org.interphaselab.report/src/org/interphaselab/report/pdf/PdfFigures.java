package org.interphaselab.report.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.w3c.dom.Element;

/** Puts figures on the pages as drawings, in the size that the style sheet gives them. */
final class PdfFigures implements SVGDrawer {

    private final SvgPainter painter;

    PdfFigures() throws IOException {
        painter = new SvgPainter();
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        String[] view = svg.getAttribute("viewBox").split(" ");
        double width = Double.parseDouble(view[2]);
        double height = Double.parseDouble(view[3]);
        double shown = cssWidth > 0 ? cssWidth : cssHeight * width / height;
        return new Placed(svg, width, shown, shown * height / width, dotsPerPixel);
    }

    /** A figure of a size in dots of the page. */
    private final class Placed implements SVGDrawer.SVGImage {

        private final Element svg;
        private final double viewWidth;
        private final double width;
        private final double height;
        private final double dotsPerPixel;

        Placed(Element svg, double viewWidth, double width, double height, double dotsPerPixel) {
            this.svg = svg;
            this.viewWidth = viewWidth;
            this.width = width;
            this.height = height;
            this.dotsPerPixel = dotsPerPixel;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            float pixelsWide = (float) (width / dotsPerPixel);
            float pixelsHigh = (float) (height / dotsPerPixel);
            device.drawWithGraphics((float) x, (float) y, pixelsWide, pixelsHigh, graphics -> {
                graphics.scale(pixelsWide / viewWidth, pixelsWide / viewWidth);
                painter.draw(svg, graphics);
            });
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // figures use the fonts of this bundle only
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // figures use the fonts of this bundle only
    }

    @Override
    public void close() {
        // holds nothing that is to be given back
    }
}
