package org.interphaselab.ui.chart;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
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

    private static final int TICK_STEP_PIXELS = 70;
    private static final int LINE_STEP_PIXELS = 24;
    private static final int POINT_PIXELS = 3;
    private static final int MOST_BELOW = 6;
    private static final int MOST_DECADES_OF_LINES = 4;
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
    private final DecadeMarks decades;
    private Viewport view;

    /** @param compact whether names of axes and marks are left to what is around it, as in a matrix of charts */
    ChartSurface(Composite parent, boolean compact) {
        this.compact = compact;
        chart = new Chart(parent, SWT.NONE | Chart.NO_AXIS_POSITION_UPDATE);
        fonts = new LocalResourceManager(JFaceResources.getResources(), chart);
        // ours keeps spikes; the widget's own compression would drop samples of what is left
        chart.enableCompress(false);
        ChartRoom.above(chart.getTitle(), fonts);
        ChartRoom.beforeLegend(chart.getAxisSet(), fonts);
        bands = new BandPainter(this);
        chart.getPlotArea().addCustomPaintListener(bands);
        lines = new LinePainter(this);
        chart.getPlotArea().addCustomPaintListener(lines);
        overlay = new OverlayPainter(this);
        chart.getPlotArea().addCustomPaintListener(overlay);
        decades = new DecadeMarks(chart);
        watermark = new Watermark(this);
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
        chart.getLegend().setVisible(!compact && SeriesLooks.of(spec).needLegend());
        boolean beside = chart.getLegend().isVisible() && beside(spec);
        chart.getLegend().setPosition(beside(spec) ? SWT.RIGHT : SWT.BOTTOM);
        ChartRoom.wantBeforeLegend(chart.getAxisSet(), beside);
        Font text = text();
        chart.getLegend().setFont(text);
        chart.getPlotArea().getControl().setFont(text);
        dress(xAxis(), spec.x(), colours);
        dress(yAxis(), spec.y(), colours);
        bands.show(spec, List.of());
        lines.show(spec, List.of());
        overlay.show(spec);
        overlay.note("");
        // a matrix of charts says it once for all of them
        watermark.show(spec.synthetic() && !compact);
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
        yAxis().getTitle().setText(ChartRoom.title(chart, bold, spec.y(), size.y));
        if (beside(spec) && SeriesLooks.of(spec).needLegend()) {
            List<String> names =
                    spec.series().stream().map(Series::name).distinct().toList();
            boolean room = ChartRoom.forLegend(chart, text(), names);
            chart.getLegend().setVisible(room);
            ChartRoom.wantBeforeLegend(chart.getAxisSet(), room);
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

    /** Where the names of lines stand on the plot. */
    List<Rectangle> names() {
        return overlay.names();
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

    private void dress(IAxis axis, Axis meaning, ThemeColours colours) {
        axis.getTick().setFont(text());
        axis.getTitle().setFont(fonts.create(FontDescriptor.createFrom(text()).withStyle(SWT.BOLD)));
        axis.getTitle().setText(meaning.label());
        axis.getTitle().setVisible(!compact);
        axis.getTitle().setForeground(colours.foreground());
        axis.getTick().setForeground(colours.foreground());
        axis.getTick().setTickMarkStepHint(compact && axis == yAxis() ? LINE_STEP_PIXELS : TICK_STEP_PIXELS);
        axis.getTick().setFormat(meaning.names().isEmpty() ? null : new NameFormat(meaning.names()));
        axis.getGrid().setForeground(colours.faint());
        axis.getGrid().setStyle(LineStyle.SOLID);
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
            axis.getTick().setFormat(new LogFormat(span, atMost(axis)));
            // a line at every digit of a dozen decades would be a grey area
            boolean few = Math.log10(span.max() / span.min()) <= MOST_DECADES_OF_LINES;
            axis.getGrid().setStyle(few ? LineStyle.SOLID : LineStyle.NONE);
            decades.show(axis, few ? Optional.empty() : Optional.of(span));
        } else {
            decades.show(axis, Optional.empty());
        }
    }

    /** As many labels as have room; lines of text need less of it than their lengths. */
    private int atMost(IAxis axis) {
        Point size = plot().getSize();
        return axis == xAxis() ? size.x / TICK_STEP_PIXELS : size.y / LINE_STEP_PIXELS;
    }

    private IAxis xAxis() {
        return chart.getAxisSet().getXAxis(0);
    }

    private IAxis yAxis() {
        return chart.getAxisSet().getYAxis(0);
    }
}
