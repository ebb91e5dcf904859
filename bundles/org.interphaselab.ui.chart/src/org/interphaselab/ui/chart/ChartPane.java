package org.interphaselab.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Mark;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Settings;
import org.interphaselab.ui.Spoken;

/**
 * Shows one chart: any {@link ChartSpec}, with the full number of samples. What is visible is thinned in the background;
 * until that is done the points at hand are shown. Use it from the user interface thread.
 */
public final class ChartPane extends Composite {

    /** The name of the plot's control, see {@link Ids}. */
    public static final String PLOT_ID = "chart.plot";

    private final StackLayout layout = new StackLayout();
    private final Label note;
    private final ChartSurface surface;
    private final ViewLoader loader = new ViewLoader(this::loaded);
    private final ChartMenu menu = new ChartMenu();
    private final CrosshairTool crosshair = new CrosshairTool();
    private final MarkClickTool clicks = new MarkClickTool();
    private final List<Consumer<Viewport>> watchers = new ArrayList<>();
    private ChartSpec spec;
    private Viewport view;
    private Drawn drawn = Drawn.NOTHING;

    /** A chart that stands alone. */
    public ChartPane(Composite parent) {
        this(parent, false);
    }

    /** A chart in a matrix of charts, which names the axes for all of them; marks are named by their tips. */
    public static ChartPane compact(Composite parent) {
        return new ChartPane(parent, true);
    }

    private ChartPane(Composite parent, boolean compact) {
        super(parent, SWT.NONE);
        setLayout(layout);
        note = new Label(this, SWT.CENTER | SWT.WRAP);
        surface = new ChartSurface(this, compact);
        Ids.name(surface.plot(), PLOT_ID);
        Spoken.name(surface.plot(), () -> spec().map(ChartSpec::title).orElseGet(note::getText));
        Spoken.describe(surface.plot(), this::spoken);
        surface.plot().addListener(SWT.Resize, event -> requestData());
        ChartTools.install(this, crosshair, clicks, menu);
        Settings.watch(this, () -> spec().ifPresent(this::show));
        addDisposeListener(event -> loader.stop());
        clear("");
    }

    /**
     * Shows a chart from its first view. Where it takes the place of an earlier one with the same id, what the reader looks
     * at stays, unless that was the first view.
     */
    public void show(ChartSpec chart) {
        boolean another =
                spec == null || !spec.id().equals(chart.id()) || view != null && view.equals(Extent.first(spec));
        spec = chart;
        surface.prepare(chart);
        front(surface.control());
        if (another || view == null) {
            look(Extent.first(chart));
        } else {
            look(view);
        }
    }

    /** Shows a sentence instead of a chart. */
    public void clear(String message) {
        spec = null;
        view = null;
        drawn = Drawn.NOTHING;
        loader.stop();
        note.setText(message);
        front(note);
    }

    /** The chart shown, if there is one. */
    public Optional<ChartSpec> spec() {
        return Optional.ofNullable(spec);
    }

    /** What part of it is seen, if there is a chart. */
    public Optional<Viewport> viewport() {
        return Optional.ofNullable(view);
    }

    /** Looks at another part of the chart. */
    public void look(Viewport other) {
        if (spec == null) {
            return;
        }
        view = other;
        surface.look(other);
        requestData();
        watchers.forEach(watcher -> watcher.accept(other));
    }

    /** Goes back to the first view. */
    public void reset() {
        if (spec != null) {
            look(Extent.first(spec));
        }
    }

    /** Shows every sample. */
    public void showEverything() {
        if (spec != null) {
            look(Extent.everything(spec));
        }
    }

    /** Tells a watcher whenever another part is looked at. */
    public void onLook(Consumer<Viewport> watcher) {
        watchers.add(watcher);
    }

    /** Tells a watcher whenever a mark is clicked. */
    public void onMark(Consumer<Mark> watcher) {
        clicks.onClick(watcher);
    }

    /** The points drawn now, by series, for those who check that nothing was lost. */
    public List<Piece> drawn() {
        return drawn.pieces();
    }

    /** The bands of uncertainty drawn now, for those who check that none is lost. */
    public List<Band> bands() {
        return drawn.bands();
    }

    /** What the crosshair reads now, a line of text for the place and one for each series; empty when it reads nothing. */
    public String reading() {
        return crosshair.text();
    }

    /** Whether the points drawn belong to the view shown. */
    public boolean settled() {
        return loader.idle();
    }

    /** The control inside the axes. */
    public Control plot() {
        return surface.plot();
    }

    /** Lets somebody offer something in the menu of the chart, at a place of the plot in pixels. */
    public void contribute(BiConsumer<IMenuManager, Point> contributor) {
        menu.contribute(contributor);
    }

    /** The marks at a place of the plot, pixels; several where they stand at one time. */
    public List<Mark> marksAt(int x, int y) {
        return surface.placedAt(x, y).stream().map(PlacedMark::mark).toList();
    }

    /**
     * Waits for a click and tells the value of the horizontal axis there; Escape gives up. Dragging still moves the chart.
     */
    public void pick(DoubleConsumer taken) {
        new PlacePick(this, taken).start();
    }

    ChartSurface surface() {
        return surface;
    }

    /** What is read at the crosshair, else what the chart shows. */
    private String spoken() {
        String read = reading();
        return read.isEmpty() && spec != null ? new ShownText(spec, view).sentences() : read;
    }

    private void requestData() {
        Point size = surface.plot().getSize();
        if (spec != null && view != null && size.x > 0 && size.y > 0) {
            loader.request(new ViewLoader.Request(spec, view, size.x, size.y));
        }
    }

    private void loaded(ViewLoader.Loaded loaded) {
        if (isDisposed()) {
            return;
        }
        getDisplay().asyncExec(() -> {
            if (!isDisposed()
                    && loaded.request().spec() == spec
                    && loaded.request().view() == view) {
                drawn = loaded.drawn();
                surface.draw(spec, drawn);
            }
        });
    }

    private void front(Control control) {
        layout.topControl = control;
        layout();
    }
}
