package org.interphaselab.ui.chart;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.interphaselab.chart.CsvWriter;
import org.interphaselab.chart.Figure;

/** Hands charts to other programs. */
public final class ChartClipboard {

    private ChartClipboard() {}

    /** The chart as it is seen. */
    public static void copyPicture(ChartPane pane) {
        put(pane.getDisplay(), picture(pane), ImageTransfer.getInstance());
    }

    /** All samples as comma-separated values. */
    public static void copyNumbers(Figure figure, Display display) {
        put(display, CsvWriter.write(figure), TextTransfer.getInstance());
    }

    private static ImageData picture(ChartPane pane) {
        Point size = pane.getSize();
        Image image = new Image(pane.getDisplay(), size.x, size.y);
        GC gc = new GC(image);
        try {
            pane.surface().paint(gc, new Rectangle(0, 0, size.x, size.y));
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static void put(Display display, Object content, Transfer kind) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {content}, new Transfer[] {kind});
        } finally {
            clipboard.dispose();
        }
    }
}
