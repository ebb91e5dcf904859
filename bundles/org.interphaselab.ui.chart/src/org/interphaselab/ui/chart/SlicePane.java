package org.interphaselab.ui.chart;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.interphaselab.chart.Palette;
import org.interphaselab.chart.Rgb;
import org.interphaselab.chart.Slice;
import org.interphaselab.chart.svg.Description;
import org.interphaselab.ui.Spoken;
import org.interphaselab.ui.ThemeColours;

/** Shows a slice through a microstructure with the names of its phases and a bar that gives its scale. */
public final class SlicePane extends Canvas {

    private static final int MARGIN = 8;
    private static final int SWATCH = 12;
    private static final int BAR = 3;

    private final Slice slice;
    private final Image image;

    public SlicePane(Composite parent, Slice slice) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.slice = slice;
        image = new Image(getDisplay(), pixels(slice));
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.MouseMove, this::tell);
        addDisposeListener(event -> image.dispose());
        Spoken.name(this, slice.title());
        Spoken.describe(this, () -> Description.of(slice));
    }

    private static ImageData pixels(Slice slice) {
        RGB[] colours = new RGB[slice.names().size()];
        for (int phase = 0; phase < colours.length; phase++) {
            Rgb colour = Palette.phase(phase);
            colours[phase] = new RGB(colour.red(), colour.green(), colour.blue());
        }
        ImageData data = new ImageData(slice.width(), slice.height(), 8, new PaletteData(colours));
        for (int row = 0; row < slice.height(); row++) {
            for (int column = 0; column < slice.width(); column++) {
                data.setPixel(column, row, slice.phase(column, row));
            }
        }
        return data;
    }

    private void paint(Event event) {
        GC gc = event.gc;
        ThemeColours colours = ThemeColours.of(this);
        gc.setBackground(colours.background());
        gc.fillRectangle(getClientArea());
        Rectangle place = place(gc.getFontMetrics().getHeight());
        gc.setInterpolation(SWT.NONE);
        gc.drawImage(image, 0, 0, slice.width(), slice.height(), place.x, place.y, place.width, place.height);
        gc.setForeground(colours.foreground());
        gc.drawRectangle(place);
        int line = gc.getFontMetrics().getHeight() + 2;
        int y = place.y + place.height + MARGIN;
        int bar = (int) Math.round(slice.barLength() / slice.voxel() * place.width / slice.width());
        gc.setBackground(colours.foreground());
        gc.fillRectangle(place.x, y + line / 2, bar, BAR);
        gc.drawText(
                slice.barText() + (slice.synthetic() ? "   " + Messages.Chart_synthetic : ""),
                place.x + bar + MARGIN,
                y,
                true);
        int x = place.x;
        for (int phase = 0; phase < slice.names().size(); phase++) {
            Point text = gc.textExtent(slice.names().get(phase));
            Rgb colour = Palette.phase(phase);
            gc.setBackground(new Color(colour.red(), colour.green(), colour.blue()));
            gc.fillRectangle(x, y + line + 2, SWATCH, SWATCH);
            gc.drawRectangle(x, y + line + 2, SWATCH, SWATCH);
            gc.drawText(slice.names().get(phase), x + SWATCH + MARGIN / 2, y + line, true);
            x += SWATCH + text.x + 2 * MARGIN;
        }
    }

    private Rectangle place(int line) {
        Rectangle area = getClientArea();
        double room = Math.max(1, area.height - 3 * MARGIN - 2 * (line + 2));
        double scale = Math.min((area.width - 2.0 * MARGIN) / slice.width(), room / slice.height());
        int width = Math.max(1, (int) (scale * slice.width()));
        return new Rectangle((area.width - width) / 2, MARGIN, width, Math.max(1, (int) (scale * slice.height())));
    }

    private void tell(Event event) {
        GC gc = new GC(this);
        Rectangle place = place(gc.getFontMetrics().getHeight());
        gc.dispose();
        boolean inside = place.contains(event.x, event.y);
        int column = (event.x - place.x) * slice.width() / place.width;
        int row = (event.y - place.y) * slice.height() / place.height;
        String text = inside
                ? NLS.bind(Messages.Slice_voxel, new Object[] {
                    slice.names()
                            .get(slice.phase(Math.min(column, slice.width() - 1), Math.min(row, slice.height() - 1))),
                    column,
                    row
                })
                : null;
        if (text == null || !text.equals(getToolTipText())) {
            setToolTipText(text);
        }
    }
}
