package org.interphaselab.ui.analysis.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.ScrollBar;
import org.interphaselab.ui.analysis.Messages;
import org.interphaselab.ui.chart.ChartPane;

/**
 * Lays out charts in rows and columns. All of them have room where panels can be read; else whole rows and columns are
 * paged through: a chart half out of sight would be read wrongly, and the widget paints it past what it is scrolled in.
 */
final class MatrixLayout extends Layout {

    /** The smallest panels whose axes and events can be read, pixels. */
    private static final int PANEL_WIDTH = 210;

    private static final int PANEL_HEIGHT = 105;
    private static final int NARROWEST_TITLE = 80;
    private static final int WIDEST_TITLE = 140;
    private static final int SPACING = 2;

    private record Row(Label title, List<ChartPane> panels) {}

    private final Composite parent;
    private final Label corner;
    private final List<Label> titles;
    private final Label below;
    private final Label where;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A layout without rows.
     *
     * @param corner what stands left of the titles of the columns
     * @param below what stands below the last row
     * @param where says which rows are seen
     */
    MatrixLayout(Composite parent, Label corner, List<Label> titles, Label below, Label where) {
        this.parent = parent;
        this.corner = corner;
        this.titles = titles;
        this.below = below;
        this.where = where;
        for (ScrollBar bar : List.of(parent.getHorizontalBar(), parent.getVerticalBar())) {
            bar.setVisible(false);
            bar.addListener(SWT.Selection, event -> parent.layout(true));
        }
    }

    /** Adds a row, whose panels may come later. */
    void addRow(Label title, List<ChartPane> panels) {
        rows.add(new Row(title, panels));
    }

    /** Goes to the rows further down, or up where negative. */
    void turn(int pages) {
        ScrollBar bar = parent.getVerticalBar();
        bar.setSelection(bar.getSelection() + pages * bar.getPageIncrement());
        parent.layout(true);
        Control focus = parent.getDisplay().getFocusControl();
        if (focus != null && !focus.isVisible()) {
            rows.get(bar.getSelection()).panels().getFirst().plot().setFocus();
        }
    }

    @Override
    protected Point computeSize(Composite composite, int wide, int high, boolean flush) {
        int width = titleWidth() + titles.size() * (PANEL_WIDTH + SPACING);
        int height = 2 * line() + rows.size() * (PANEL_HEIGHT + SPACING);
        return new Point(wide == SWT.DEFAULT ? width : wide, high == SWT.DEFAULT ? height : high);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        Rectangle area = parent.getClientArea();
        int line = line();
        int columns = Math.max(1, titles.size());
        int left = titleWidth();
        int width = area.width - left;
        int height = area.height - 2 * line;
        int across = page(parent.getHorizontalBar(), columns, width / (PANEL_WIDTH + SPACING));
        int down = page(parent.getVerticalBar(), rows.size(), height / (PANEL_HEIGHT + SPACING));
        int firstColumn = parent.getHorizontalBar().getSelection();
        int firstRow = parent.getVerticalBar().getSelection();
        int panelWidth = Math.max(1, width / across);
        int panelHeight = Math.max(1, height / Math.max(1, down));
        corner.setBounds(0, 0, left, line);
        below.setBounds(left, area.height - line, Math.max(1, width), line);
        where.setText(
                down < rows.size()
                        ? NLS.bind(Messages.Matrix_rows, new Object[] {firstRow + 1, firstRow + down, rows.size()})
                        : "");
        where.setBounds(0, area.height - line, left, line);
        for (int column = 0; column < titles.size(); column++) {
            Label title = titles.get(column);
            title.setVisible(column >= firstColumn && column < firstColumn + across);
            title.setBounds(left + (column - firstColumn) * panelWidth, 0, panelWidth, line);
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean seen = i >= firstRow && i < firstRow + down;
            int top = line + (i - firstRow) * panelHeight;
            int words = row.title().computeSize(left, SWT.DEFAULT).y;
            row.title().setVisible(seen);
            row.title().setBounds(0, top + Math.max(0, (panelHeight - words) / 2), left, words);
            for (int column = 0; column < row.panels().size(); column++) {
                ChartPane panel = row.panels().get(column);
                panel.setVisible(seen && column >= firstColumn && column < firstColumn + across);
                panel.setBounds(
                        left + (column - firstColumn) * panelWidth, top, panelWidth - SPACING, panelHeight - SPACING);
            }
        }
    }

    /** As many as have room, at least one; the bar tells which they are where these are not all. */
    private static int page(ScrollBar bar, int all, int room) {
        int shown = Math.clamp(room, 1, Math.max(1, all));
        bar.setVisible(shown < all);
        bar.setValues(
                Math.clamp(bar.getSelection(), 0, Math.max(0, all - shown)), 0, Math.max(1, all), shown, 1, shown);
        return shown;
    }

    private int titleWidth() {
        int widest = Stream.concat(Stream.of(corner, where), rows.stream().map(Row::title))
                .mapToInt(label -> label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x)
                .max()
                .orElse(0);
        return Math.clamp(widest + 2 * SPACING, NARROWEST_TITLE, WIDEST_TITLE);
    }

    private int line() {
        return corner.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    }
}
