package org.interphaselab.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Monitor;

/**
 * The tips of the cells of a table or tree: wrapped, and never under the pointer. A tip as wide as a long text was pushed
 * back into the screen, came to lie under the pointer, and swallowed the click that was meant for the cell.
 */
public final class CellTips extends ColumnViewerToolTipSupport {

    private static final int WIDTH = 480;
    private static final int MARGIN = 4;
    /** From the pointer to the tip. */
    private static final int GAP = 20;

    private final Control control;

    private CellTips(ColumnViewer viewer) {
        super(viewer, ToolTip.NO_RECREATE, false);
        control = viewer.getControl();
    }

    /** Shows what the label providers of a viewer's columns say of a cell while the pointer rests on it. */
    public static void show(ColumnViewer viewer) {
        new CellTips(viewer);
    }

    @Override
    protected Composite createViewerToolTipContentArea(Event event, ViewerCell cell, Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(area);
        Label text = new Label(area, SWT.WRAP);
        text.setText(getText(event));
        text.setForeground(getForegroundColor(event));
        text.setBackground(getBackgroundColor(event));
        area.setBackground(getBackgroundColor(event));
        int width = Math.min(WIDTH, text.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(text);
        return area;
    }

    @Override
    public Point getLocation(Point size, Event event) {
        Point pointer = control.toDisplay(event.x, event.y);
        for (Monitor monitor : control.getDisplay().getMonitors()) {
            if (monitor.getBounds().contains(pointer)) {
                return beside(pointer, size, monitor.getClientArea());
            }
        }
        return new Point(pointer.x, pointer.y + GAP);
    }

    /** Below the pointer, or above it where the screen ends; shifted to the left as far as it must be. */
    private static Point beside(Point pointer, Point size, Rectangle screen) {
        int below = pointer.y + GAP;
        boolean fits = below + size.y <= screen.y + screen.height;
        int x = Math.max(screen.x, Math.min(pointer.x, screen.x + screen.width - size.x));
        return new Point(x, fits ? below : pointer.y - GAP - size.y);
    }
}
