package org.interphaselab.chart.svg;

import java.util.List;
import java.util.function.Function;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.AxisTicks;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.PanelMatrix;
import org.interphaselab.chart.SeriesLooks;
import org.interphaselab.chart.markup.Element;
import org.interphaselab.chart.svg.Svg.Anchor;

/**
 * Lays out and draws a matrix of panels: column titles above, row titles at the right, numbers of the common vertical
 * axis of a row at its left panel, titles that all panels share only once.
 */
final class MatrixPainter {

    private static final double EDGE = 3;
    private static final double LARGEST_MARK = 2.6;
    private static final double SMALLEST_MARK = 1.8;
    private static final double PANEL_HEIGHT_IN_MARKS = 28;
    private static final double COLUMN_GAP = 7;
    private static final double STRIP = 12;
    private static final double STRIP_GAP = 3;

    private final PanelMatrix matrix;
    private final SeriesLooks looks;
    private final Box page;
    private final String idPrefix;
    private final List<RowAxes> rows;
    private final int columns;
    private final Legend legend;

    private MatrixPainter(PanelMatrix matrix, Box page, String idPrefix) {
        this.matrix = matrix;
        this.looks = SeriesLooks.of(matrix);
        this.page = page;
        this.idPrefix = idPrefix;
        this.rows = matrix.rows().stream().map(RowAxes::of).toList();
        this.columns = Math.max(
                Math.max(1, matrix.columnTitles().size()),
                matrix.rows().stream()
                        .mapToInt(row -> row.panels().size())
                        .max()
                        .orElse(1));
        List<ChartSpec> panels =
                matrix.rows().stream().flatMap(row -> row.panels().stream()).toList();
        this.legend = Legend.of(panels, looks, page.width() - 2 * EDGE);
    }

    static Element draw(PanelMatrix matrix, Box page, String idPrefix) {
        return new MatrixPainter(matrix, page, idPrefix).draw();
    }

    private Element draw() {
        Element group = Svg.group("panels");
        if (rows.isEmpty()) {
            return group.add(Svg.text("no data", page.centreX(), page.centreY(), Type.TEXT, Anchor.MIDDLE));
        }
        Box inner = inner();
        boolean oneX = same(ChartSpec::x);
        boolean oneY = same(ChartSpec::y);
        double between = Type.GAP + Type.SMALL + 5 + (oneX ? 0 : Type.GAP + Type.TEXT);
        double height = (inner.height() - between * (rows.size() - 1)) / rows.size();
        double gap = columnGap(inner.width());
        double width = (inner.width() - gap * (columns - 1)) / columns;
        for (int column = 0; column < matrix.columnTitles().size(); column++) {
            group.add(columnTitle(column, inner.x() + column * (width + gap), width));
        }
        for (int row = 0; row < rows.size(); row++) {
            Box first = new Box(inner.x(), inner.y() + row * (height + between), width, Math.max(1, height));
            group.add(row(row, first, gap, oneX));
            if (!oneY) {
                group.add(AxisTitle.leftOf(rows.get(row).y().label(), first, titleBaseline()));
            }
        }
        if (oneX) {
            group.add(AxisTitle.below(rows.getFirst().x().label(), inner, 2 * Type.GAP + Type.SMALL));
        }
        if (oneY) {
            group.add(AxisTitle.leftOf(rows.getFirst().y().label(), inner, titleBaseline()));
        }
        if (legend.height() > 0) {
            group.add(legend.draw(page.x() + EDGE, page.bottom() - legend.height()));
        }
        return group;
    }

    /** The rectangle from the upper left frame to the lower right one. */
    private Box inner() {
        double panelHeight = page.height() / rows.size() * 0.7;
        double numbers = rows.stream()
                .mapToDouble(row -> AxisPainter.widest(AxisPainter.vertical(row.yRange(), panelHeight)))
                .max()
                .orElse(0);
        double left = EDGE + Type.TEXT + Type.GAP + numbers + Type.GAP;
        double top = EDGE + Type.TEXT + Type.GAP;
        double below = Type.GAP + Type.SMALL + Type.GAP + Type.TEXT + 2 * Type.GAP + legend.height();
        double right = STRIP_GAP + STRIP + EDGE;
        return new Box(
                page.x() + left,
                page.y() + top,
                Math.max(1, page.width() - left - right),
                Math.max(1, page.height() - top - below));
    }

    /** Wide enough that the last number of one panel and the first of the next stand apart. */
    private double columnGap(double width) {
        double panel = (width - COLUMN_GAP * (columns - 1)) / columns;
        double widest = 0;
        for (RowAxes row : rows) {
            AxisTicks ticks = AxisPainter.horizontal(row.x(), row.xRange(), panel);
            double overhang = 0;
            for (AxisTicks.Tick tick : ticks.major()) {
                double half = TextMetrics.width(tick.label(), Type.SMALL) / 2;
                double place = row.xRange().position(tick.value()) * panel;
                overhang = Math.max(overhang, Math.max(half - place, place + half - panel));
            }
            widest = Math.max(widest, 2 * overhang);
        }
        return Math.max(COLUMN_GAP, widest + Type.GAP);
    }

    private Element row(int index, Box first, double gap, boolean oneX) {
        RowAxes axes = rows.get(index);
        PanelMatrix.Row row = matrix.rows().get(index);
        Element group = Svg.group("row");
        AxisTicks down = AxisPainter.vertical(axes.yRange(), first.height());
        AxisTicks across = AxisPainter.horizontal(axes.x(), axes.xRange(), first.width());
        double radius = Math.clamp(first.height() / PANEL_HEIGHT_IN_MARKS, SMALLEST_MARK, LARGEST_MARK);
        PlotPainter painter = new PlotPainter(looks, Type.PANEL_DATA_LINE, radius);
        for (int column = 0; column < row.panels().size(); column++) {
            ChartSpec panel = row.panels().get(column);
            Box box = new Box(first.x() + column * (first.width() + gap), first.y(), first.width(), first.height());
            Frame frame = new Frame(box, axes.xRange(), axes.yRange());
            Element drawn = Svg.group("panel").add(Element.of("title", panel.title()));
            drawn.add(painter.draw(panel, frame, idPrefix + "clip-" + index + "-" + column));
            drawn.add(AxisPainter.horizontalAxis(frame, across, true));
            drawn.add(AxisPainter.verticalAxis(frame, down, column == 0));
            drawn.add(AxisPainter.border(frame));
            if (!oneX) {
                drawn.add(AxisTitle.below(axes.x().label(), box, 2 * Type.GAP + Type.SMALL));
            }
            group.add(drawn);
        }
        double right = first.x() + columns * first.width() + (columns - 1) * gap;
        return group.add(strip(row.title(), new Box(right + STRIP_GAP, first.y(), STRIP, first.height())));
    }

    private Element columnTitle(int column, double left, double width) {
        String title = matrix.columnTitles().get(column);
        double size = TextMetrics.size(title, Type.TEXT, width);
        String text = TextMetrics.fitted(title, size, width);
        return Svg.text(text, left + width / 2, page.y() + EDGE + Type.TEXT * 0.8, size, Anchor.MIDDLE)
                .set("font-weight", "bold");
    }

    /** The title of a row on a light strip at its right. */
    private static Element strip(String title, Box box) {
        // bold type is about a tenth wider
        double room = (box.height() - 4) / 1.1;
        double size = TextMetrics.size(title, Type.TEXT, room);
        double baseline = box.centreX() - size * 0.33;
        Element text = Svg.text(TextMetrics.fitted(title, size, room), baseline, box.centreY(), size, Anchor.MIDDLE);
        return Svg.group("row-title")
                .add(Svg.rectangle(box).set("fill", "#eef0f3"))
                .add(Svg.turned(text.set("font-weight", "bold"), 90, baseline, box.centreY()));
    }

    private double titleBaseline() {
        return page.x() + EDGE + Type.TEXT * 0.8;
    }

    private boolean same(Function<ChartSpec, Axis> axis) {
        return matrix.rows().stream()
                        .flatMap(row -> row.panels().stream())
                        .map(panel -> axis.apply(panel).label())
                        .distinct()
                        .count()
                <= 1;
    }
}
