package org.interphaselab.ui.analysis.design;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.core.Estimate;
import org.interphaselab.model.Interphase;
import org.interphaselab.percolation.ParticlesAnalysis;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.analysis.Background;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.chart.ChartPane;
import org.interphaselab.ui.study.CellSelection;
import org.interphaselab.ui.study.DeskChange;
import org.interphaselab.ui.study.StudyDesk;

/**
 * Why metal in an interphase harms only above a threshold, and how to design below it: Figs. 3 and 4 of Su, Fu et al. (EES
 * Batteries 2025, 1, 242, doi:10.1039/d5eb00024f) with the simulation behind them.
 */
public final class DesignView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.interphaselab.ui.analysis.design";
    /** The name of the line that compares the fraction with the threshold, see {@link Ids}. */
    public static final String PLACE_ID = "design.place";

    private static final int SKETCH_PAUSE_MS = 60;
    private static final int PARTICLES = 300;
    private static final int LEAST_WIDTH = 760;
    private static final double PERCENT = 100;
    private static final double BELOW = 0.95;

    private StudyDesk desk;
    private Evaluation evaluation;
    private ScrolledComposite scroll;
    private ParticleSketch sketch;
    private CurvePart curve;
    private ThresholdPart threshold;
    private Levers levers;
    private Directions directions;
    private Label place;
    private Background<AnalysisResult> placing;
    private StudyFractions study = StudyFractions.NONE;
    private Estimate found;

    @Override
    public void createPartControl(Composite parent) {
        HelpContexts.set(parent, "interphase-design");
        desk = getSite().getService(StudyDesk.class);
        evaluation = getSite().getService(Evaluation.class);
        parent.setLayout(new FillLayout());
        SashForm whole = new SashForm(parent, SWT.VERTICAL);
        // charts are not scrolled: the widget paints its axes past what they are scrolled in
        SashForm pictures = new SashForm(whole, SWT.HORIZONTAL);
        Composite below = new Composite(whole, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(below);
        whole.setWeights(5, 4);
        // what was found stays in sight
        Composite line = new Composite(below, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(6, 0)
                .spacing(16, 2)
                .applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        pictures(pictures, line);
        scroll = new ScrolledComposite(below, SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        Composite page = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 4).applyTo(page);
        scroll.setContent(page);
        controls(page);
        scroll.addListener(SWT.Resize, event -> {
            int width = Math.max(LEAST_WIDTH, scroll.getClientArea().width);
            scroll.setMinSize(LEAST_WIDTH, page.computeSize(width, SWT.DEFAULT).y);
        });
        placing = new Background<>(sketch, Messages.Threshold_sketchTask, SKETCH_PAUSE_MS, true);
        desk.watchInTurn(scroll, this::changed);
        ISelectionListener listener = (part, selection) -> take(selection);
        getSite().getPage().addSelectionListener(listener);
        scroll.addDisposeListener(event -> getSite().getPage().removeSelectionListener(listener));
        readStudy();
        take(getSite().getPage().getSelection());
        particlesChanged();
    }

    private void pictures(SashForm sash, Composite line) {
        sketch = Ids.name(new ParticleSketch(sash), "design.sketch");
        Composite result = new Composite(line, SWT.NONE);
        result.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(result);
        place = Ids.name(new Label(line, SWT.WRAP), PLACE_ID);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(place);
        curve = new CurvePart(line, sash);
        threshold = new ThresholdPart(result, sash, evaluation.catalog(), this::thresholdFound);
        sash.setWeights(5, 9, 6);
    }

    private void controls(Composite page) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        levers = new Levers(row, this::particlesChanged, this::amountChanged);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(levers.control());
        directions = new Directions(row, levers, evaluation, this::approach);
    }

    @Override
    public void setFocus() {
        levers.aspectRatio().focus();
    }

    /** The chart of the conductivity. */
    public ChartPane chart() {
        return curve.chart();
    }

    /** What the sketch shows, in words. */
    public String sketched() {
        return sketch.words();
    }

    private void changed(DeskChange change) {
        if (change != DeskChange.SAVED) {
            readStudy();
        }
    }

    private void readStudy() {
        study = desk.current().map(open -> StudyFractions.of(open, evaluation)).orElse(StudyFractions.NONE);
        curve.show(study);
        compare();
        directions.study(desk.current().isPresent());
    }

    /** The sketch takes the metal volume fraction of an interphase that is selected anywhere. */
    private void take(ISelection selection) {
        CellSelection.object(selection)
                .filter(Interphase.class::isInstance)
                .map(object -> ((Interphase) object).getId())
                .ifPresent(id -> study.percentOf(id)
                        .ifPresent(percent -> levers.fraction().move(percent)));
    }

    private void particlesChanged() {
        threshold.simulate(levers.values().particles());
        amountChanged();
    }

    private void amountChanged() {
        DesignValues values = levers.values();
        placing.ask(
                (progress, soFar) ->
                        Analyses.run(evaluation.catalog(), ParticlesAnalysis.ID, parameters(values), progress, soFar),
                box -> {},
                box -> sketch.show(SketchedBox.of(box, values)),
                problem -> sketch.show(problem.what()));
        compare();
    }

    private static Map<String, String> parameters(DesignValues values) {
        return Map.of(
                "aspectRatio", String.valueOf(values.aspectRatio()),
                "sizeOverTunnelling", String.valueOf(values.particles().sizeOverTunnelling()),
                "envelopeOverTunnelling", String.valueOf(values.particles().envelopeOverTunnelling()),
                "fractionPercent", String.valueOf(values.fractionPercent()),
                "particles", String.valueOf(PARTICLES));
    }

    private void thresholdFound(Estimate better) {
        found = better;
        compare();
    }

    private void compare() {
        if (found == null || levers == null) {
            return;
        }
        double percent = levers.values().fractionPercent();
        curve.show(found, percent);
        double distance = percent - PERCENT * found.value();
        double error = PERCENT * found.standardUncertainty().orElse(0);
        String words = found.isBound() && distance > 0
                ? ""
                : Math.abs(distance) <= error
                        ? Messages.Threshold_near
                        : distance < 0 ? Messages.Threshold_below : Messages.Threshold_above;
        String compared = (words + "  " + study.against(PERCENT * found.value())).strip();
        if (!compared.equals(place.getText())) {
            place.setText(compared);
            place.requestLayout();
        }
    }

    /** Most of the benefit is had just below the threshold. */
    private void approach() {
        Optional.ofNullable(found).filter(estimate -> !estimate.isBound()).ifPresent(estimate -> levers.fraction()
                .move(BELOW * PERCENT * estimate.value()));
    }
}
