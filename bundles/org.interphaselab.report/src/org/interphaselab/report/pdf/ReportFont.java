package org.interphaselab.report.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One of the fonts of this bundle, from which lettering in figures is drawn as outlines: figures look alike on every
 * machine, whatever fonts it has.
 */
final class ReportFont {

    static final String FAMILY = "DejaVu Sans Condensed";

    /** The weights there are. */
    enum Weight {
        REGULAR("DejaVuSansCondensed.ttf"),
        BOLD("DejaVuSansCondensed-Bold.ttf");

        private final String file;

        Weight(String file) {
            this.file = file;
        }

        /** The font, read anew; without ligatures, so that text can be found and copied letter by letter. */
        TrueTypeFont parse() throws IOException {
            try (InputStream in = ReportFont.class.getResourceAsStream("fonts/" + file)) {
                byte[] bytes = Objects.requireNonNull(in, "fonts are part of this bundle")
                        .readAllBytes();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
                font.setEnableGsub(false);
                return font;
            }
        }
    }

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;

    ReportFont(Weight weight) throws IOException {
        font = weight.parse();
        characters = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
    }

    /** Width of a line of text, in the unit of the type size. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
    }

    /** The outlines of a line of text whose baseline starts at a point. */
    Path2D outlines(String text, double x, double y, double size) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / unitsPerEm;
        double at = x;
        for (int character : text.codePoints().toArray()) {
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
            GlyphData glyph = glyph(character);
            if (glyph != null) {
                path.append(glyph.getPath().getPathIterator(place), false);
            }
            at += advance(character) * scale;
        }
        return path;
    }

    private double advance(int character) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(character));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GlyphData glyph(int character) {
        try {
            return font.getGlyph().getGlyph(characters.getGlyphId(character));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
