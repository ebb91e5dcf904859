package org.interphaselab.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Texts of a table or tree that find no room in their column end in dots; the items keep them whole, for screen readers.
 * Where it looks for them GTK forgets the colours of items and the pictures of selected ones: these are painted here too.
 */
public final class CutTexts {

    private static final String DOTS = "…";
    /** The window system says that texts begin so much later than it writes them. */
    private static final int INSET = 2;

    private CutTexts() {}

    /** Marks what is cut in a table or tree whose label providers do not paint by themselves. */
    public static void mark(Composite list) {
        list.addListener(SWT.EraseItem, event -> {
            if (own(list, event)) {
                event.detail &= ~SWT.FOREGROUND;
            }
        });
        list.addListener(SWT.PaintItem, event -> {
            if (own(list, event)) {
                paintShortened(list, event, INSET);
            }
        });
    }

    /**
     * Paints picture and text of an item that is cut, in a list whose labels paint by themselves.
     *
     * @param event of {@link SWT#PaintItem}
     * @return false where nothing is cut and nothing was painted
     */
    public static boolean paint(Composite list, Event event) {
        boolean cut = cut(list, event);
        if (cut) {
            paintShortened(list, event, 0);
        }
        return cut;
    }

    /** As much of a text as finds room, with dots behind it where something is left out. */
    public static String shortened(GC gc, String text, int room) {
        if (gc.textExtent(text).x <= room) {
            return text;
        }
        int fits = 0;
        int tooMany = text.length();
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            if (gc.textExtent(text.substring(0, middle) + DOTS).x <= room) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return text.substring(0, fits).stripTrailing() + DOTS;
    }

    private static boolean own(Composite list, Event event) {
        return cut(list, event) || coloured(list, event) || selected(event) && image(event.item, event.index) != null;
    }

    private static boolean selected(Event event) {
        return (event.detail & SWT.SELECTED) != 0;
    }

    private static boolean cut(Composite list, Event event) {
        return event.gc.textExtent(line(text(event.item, event.index))).x > room(list, event);
    }

    private static void paintShortened(Composite list, Event event, int inset) {
        Image image = image(event.item, event.index);
        if (image != null) {
            Rectangle place = imageBounds(event.item, event.index);
            int height = image.getBounds().height;
            event.gc.drawImage(image, place.x, place.y + Math.max(0, (place.height - height) / 2));
        }
        if (selected(event)) {
            event.gc.setForeground(list.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
        }
        Rectangle place = textBounds(event.item, event.index);
        String shown = shortened(event.gc, line(text(event.item, event.index)), room(list, event));
        int height = event.gc.textExtent(shown).y;
        int free = right(list, event.index) ? Math.max(0, place.width - event.gc.textExtent(shown).x) : 0;
        event.gc.drawText(shown, place.x + free - inset, place.y + Math.max(0, (place.height - height) / 2), true);
    }

    private static int room(Composite list, Event event) {
        Rectangle place = textBounds(event.item, event.index);
        // of a number that is scrolled out of sight nothing is better than its first digit
        return right(list, event.index) ? place.width : Math.min(place.width, list.getClientArea().width - place.x);
    }

    private static boolean coloured(Composite list, Event event) {
        Color own = event.item instanceof TableItem row
                ? row.getForeground(event.index)
                : ((TreeItem) event.item).getForeground(event.index);
        return !own.equals(list.getForeground());
    }

    private static boolean right(Composite list, int column) {
        return switch (list) {
            case Table table ->
                table.getColumnCount() > 0 && table.getColumn(column).getAlignment() == SWT.RIGHT;
            case Tree tree ->
                tree.getColumnCount() > 0 && tree.getColumn(column).getAlignment() == SWT.RIGHT;
            default -> false;
        };
    }

    /** Rows have one line. */
    private static String line(String text) {
        return text.replace('\n', ' ');
    }

    private static String text(Widget item, int column) {
        return item instanceof TableItem row ? row.getText(column) : ((TreeItem) item).getText(column);
    }

    private static Image image(Widget item, int column) {
        return item instanceof TableItem row ? row.getImage(column) : ((TreeItem) item).getImage(column);
    }

    private static Rectangle textBounds(Widget item, int column) {
        return item instanceof TableItem row ? row.getTextBounds(column) : ((TreeItem) item).getTextBounds(column);
    }

    private static Rectangle imageBounds(Widget item, int column) {
        return item instanceof TableItem row ? row.getImageBounds(column) : ((TreeItem) item).getImageBounds(column);
    }
}
