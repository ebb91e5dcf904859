package org.interphaselab.ui.chart;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeriesSet;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.AxisRange;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Series;
import org.interphaselab.chart.SeriesLooks;
import org.interphaselab.ui.Settings;
import org.interphaselab.ui.ThemeColours;

/** The drawing itself: axes, lines and what is painted over them, on SWTChart. */
final class ChartSurface {

    private static final int LINE_STEP_PIXELS = 24;
    private static final int POINT_PIXELS = 3;
    /** In a lower chart a legend below the plot would leave it little, pixels. */
    private static final int LOWEST_WITH_LEGEND = 240;

    private static final int MOST_BELOW = 6;
    private static final int ASLANT = 30;
    /** Room beside the first and the last name, in distances of names, as {@link Axis#of} leaves it. */
    private static final double NAME_MARGIN = 0.2;

    private final Chart chart;
    private final LocalResourceManager fonts;
    private final boolean compact;
    private final BandPainter bands;
    private final LinePainter lines;
    private final OverlayPainter overlay;
    private final Watermark watermark;
    private final AxisScale across;
    private final AxisScale upwards;
    private final UprightTitle upright;
    private Viewport view;

    /** @param compact whether names of axes and marks are left to what is around it, as in a matrix of charts */
    ChartSurface(Composite parent, boolean compact) {
        this.compact = compact;
        chart = new Chart(parent, SWT.NONE | Chart.NO_AXIS_POSITION_UPDATE);
        fonts = new LocalResourceManager(JFaceResources.getResources(), chart);
        // ours keeps spikes; the widget's own compression would drop samples of what is left
        chart.enableCompress(false);
        ChartRoom.above(chart.getTitle(), fonts);
        ChartRoom.beforeLegend(chart.getAxisSet());
        across = new AxisScale(chart, xAxis());
        upwards = new AxisScale(chart, yAxis());
        upright = new UprightTitle(chart, yAxis());
        chart.addPaintListener(this::paintScales);
        chart.getPlotArea().addCustomPaintListener(new GridPainter(this::paintLines));
        bands = new BandPainter(this);
        chart.getPlotArea().addCustomPaintListener(bands);
        lines = new LinePainter(this);
        chart.getPlotArea().addCustomPaintListener(lines);
        overlay = new OverlayPainter(this);
        chart.getPlotArea().addCustomPaintListener(overlay);
        watermark = new Watermark(this, fonts);
        chart.getPlotArea().addCustomPaintListener(watermark);
    }

    boolean compact() {
        return compact;
    }

    Control control() {
        return chart;
    }

    /** The control inside the axes, where the mouse tools listen. */
    Control plot() {
        return chart.getPlotArea().getControl();
    }

    ThemeColours colours() {
        return ThemeColours.of(chart);
    }

    /** Sets axes, colours and marks for a chart; its points follow. */
    void prepare(ChartSpec spec) {
        chart.suspendUpdate(true);
        removeSeries();
        ThemeColours colours = colours();
        chart.setBackground(colours.background());
        chart.getPlotArea().setBackground(colours.background());
        chart.getLegend().setBackground(colours.background());
        chart.getLegend().setForeground(colours.foreground());
        chart.getLegend()
                .setVisible(!compact && plotted(spec) && SeriesLooks.of(spec).needLegend());
        boolean beside = chart.getLegend().isVisible() && beside(spec);
        chart.getLegend().setPosition(beside(spec) ? SWT.RIGHT : SWT.BOTTOM);
        ChartRoom.wantBeforeLegend(chart.getAxisSet(), beside, colours.background());
        Font text = text();
        chart.getLegend().setFont(text);
        chart.getPlotArea().getControl().setFont(text);
        dress(xAxis(), colours);
        dress(yAxis(), colours);
        xAxis().getTitle().setText(spec.x().label());
        upright.show(spec.y().label());
        across.dress(spec.x(), colours, numbered(spec, spec.x()));
        upwards.dress(spec.y(), colours, numbered(spec, spec.y()));
        bands.show(spec, List.of());
        lines.show(spec, List.of());
        overlay.show(spec);
        overlay.note("");
        overlay.inset(false);
        // a matrix of charts says it once for all of them
        watermark.show(spec.synthetic() && !compact && plotted(spec));
        chart.suspendUpdate(false);
    }

    /** Names have room when no other ticks stand between them. */
    private void oneTickPerName(Axis meaning) {
        int width = plot().getSize().x;
        if (!meaning.names().isEmpty() && width > 0) {
            int step = (int) (width / (meaning.names().size() + NAME_MARGIN));
            xAxis().getTick().setTickMarkStepHint(Math.max(LINE_STEP_PIXELS, step));
            // names longer than their places stand aslant rather than be left out
            xAxis().getTick().setTickLabelAngle(ChartRoom.fit(chart, text(), meaning.names(), step) ? 0 : ASLANT);
        }
    }

    /** Titles and legend give way to the plot where there is little room. */
    private void makeRoom(ChartSpec spec) {
        if (compact) {
            return;
        }
        Point size = plot().getSize();
        Font bold = xAxis().getTitle().getFont();
        xAxis().getTitle().setText(ChartRoom.title(chart, bold, spec.x(), size.x));
        upright.show(ChartRoom.title(chart, bold, spec.y(), size.y));
        if (!SeriesLooks.of(spec).needLegend() || !plotted(spec)) {
            return;
        }
        if (!beside(spec)) {
            boolean low = chart.getSize().y < LOWEST_WITH_LEGEND;
            chart.getLegend().setVisible(!low);
            overlay.inset(low);
        } else {
            List<String> names =
                    spec.series().stream().map(Series::name).distinct().toList();
            boolean room = ChartRoom.forLegend(chart, text(), names);
            chart.getLegend().setVisible(room);
            ChartRoom.wantBeforeLegend(chart.getAxisSet(), room, colours().background());
            overlay.note(room ? "" : NLS.bind(Messages.Chart_names, names.size()));
        }
    }

    /** Many names below the plot would leave no room for it. */
    private static boolean beside(ChartSpec spec) {
        return spec.series().size() > MOST_BELOW;
    }

    /** Moves the axes. */
    void look(Viewport other) {
        view = other;
        chart.suspendUpdate(true);
        range(xAxis(), view.x());
        range(yAxis(), view.y());
        chart.suspendUpdate(false);
        chart.redraw();
    }

    /** Replaces the points. */
    void draw(ChartSpec spec, Drawn drawn) {
        List<Piece> pieces = drawn.pieces();
        chart.suspendUpdate(true);
        removeSeries();
        bands.show(spec, drawn.bands());
        lines.show(spec, pieces);
        overlay.drawn(pieces);
        ISeriesSet set = chart.getSeriesSet();
        SeriesLooks looks = SeriesLooks.of(spec);
        int last = -1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Series series = spec.series().get(piece.series());
            boolean painted = LinePainter.paints(series);
            if (painted && piece.series() == last) {
                continue;
            }
            ILineSeries<?> line = (ILineSeries<?>) set.createSeries(ISeries.SeriesType.LINE, series.name() + "#" + i);
            line.setDescription(series.name());
            // of what is painted by ourselves the widget knows one point, for its legend
            line.setXSeries(painted ? new double[] {piece.x()[0]} : piece.x());
            line.setYSeries(painted ? new double[] {piece.y()[0]} : piece.y());
            line.setVisibleInLegend(piece.series() != last);
            last = piece.series();
            style(line, series.style(), looks.of(series.name()), colours());
        }
        if (view != null) {
            // the widget falls back to a linear axis when a series is given its first column
            range(xAxis(), view.x());
            range(yAxis(), view.y());
        }
        oneTickPerName(spec.x());
        makeRoom(spec);
        chart.suspendUpdate(false);
        chart.updateLayout();
        chart.redraw();
    }

    /** Screen place of a value, in pixels of the plot. */
    int pixelX(double value) {
        return xAxis().getPixelCoordinate(value);
    }

    /** Screen place of a value, in pixels of the plot. */
    int pixelY(double value) {
        return yAxis().getPixelCoordinate(value);
    }

    /** What the mark at a place of the screen says. */
    Optional<String> markAt(int x, int y) {
        return overlay.at(x, y).map(PlacedMark::tip);
    }

    /** The marks at a place of the screen. */
    List<PlacedMark> placedAt(int x, int y) {
        return overlay.all(x, y);
    }

    /** Lets somebody paint over the data. */
    void paintOver(ICustomPaintListener painter) {
        chart.getPlotArea().addCustomPaintListener(painter);
    }

    /** Paints the chart elsewhere, also when no window shows it. */
    void paint(GC gc, Rectangle area) {
        chart.printChart(gc, area);
    }

    private void removeSeries() {
        ISeriesSet set = chart.getSeriesSet();
        for (ISeries<?> series : set.getSeries()) {
            set.deleteSeries(series.getId());
        }
    }

    private static void style(
            ILineSeries<?> line, Series.Style style, org.interphaselab.chart.LineStyle look, ThemeColours colours) {
        boolean joined = style != Series.Style.POINTS;
        boolean pointed = style == Series.Style.POINTS || style == Series.Style.LINE_AND_POINTS;
        Color colour = colours.ink(look.colour());
        line.setLineStyle(joined ? dash(look) : LineStyle.NONE);
        line.setLineColor(colour);
        line.setLineWidth(Settings.lineWidth());
        line.setAntialias(SWT.ON);
        line.enableStep(style == Series.Style.STEPS);
        line.setSymbolType(pointed ? ILineSeries.PlotSymbolType.CIRCLE : ILineSeries.PlotSymbolType.NONE);
        line.setSymbolSize(POINT_PIXELS);
        line.setSymbolColor(colour);
    }

    private static LineStyle dash(org.interphaselab.chart.LineStyle look) {
        return switch (look.dash()) {
            case SOLID -> LineStyle.SOLID;
            case DASHED -> LineStyle.DASH;
            case DOTTED -> LineStyle.DOT;
            case DASH_DOT -> LineStyle.DASHDOT;
        };
    }

    /** The font of all text, as large as the user wants it. */
    private Font text() {
        int points = Settings.chartText();
        FontDescriptor plain = JFaceResources.getDefaultFontDescriptor();
        return fonts.create(points == 0 ? plain : plain.setHeight(points));
    }

    private void dress(IAxis axis, ThemeColours colours) {
        axis.getTick().setFont(text());
        axis.getTitle().setFont(fonts.create(FontDescriptor.createFrom(text()).withStyle(SWT.BOLD)));
        axis.getTitle().setVisible(!compact);
        axis.getTitle().setForeground(colours.foreground());
    }

    /** Numbers along an axis that nothing is on would be made up. */
    private static boolean numbered(ChartSpec spec, Axis axis) {
        return plotted(spec)
                || !spec.guides().isEmpty()
                || axis.min().isPresent() && axis.max().isPresent();
    }

    private static boolean plotted(ChartSpec spec) {
        return !spec.marks().isEmpty() || spec.series().stream().anyMatch(series -> series.x().length > 0);
    }

    private void paintScales(PaintEvent event) {
        upright.paint(event.gc, colours());
        across.paint(event.gc, colours());
        upwards.paint(event.gc, colours());
    }

    private void paintLines(PaintEvent event) {
        across.lines(event.gc, event.width, event.height, colours());
        upwards.lines(event.gc, event.width, event.height, colours());
    }

    private void range(IAxis axis, AxisRange span) {
        boolean log = span.scale() == Axis.Scale.LOGARITHMIC;
        // in this order: a logarithmic axis refuses a range that holds zero
        if (axis.isLogScaleEnabled() && !log) {
            axis.enableLogScale(false);
        }
        axis.setRange(new Range(span.min(), span.max()));
        if (log) {
            axis.enableLogScale(true);
        }
        (axis == xAxis() ? across : upwards).show(span);
    }

    private IAxis xAxis() {
        return chart.getAxisSet().getXAxis(0);
    }

    private IAxis yAxis() {
        return chart.getAxisSet().getYAxis(0);
    }
}
