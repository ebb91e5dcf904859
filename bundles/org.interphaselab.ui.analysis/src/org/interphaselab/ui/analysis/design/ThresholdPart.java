package org.interphaselab.ui.analysis.design;

import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.interphaselab.analysis.AnalysisCatalog;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Problem;
import org.interphaselab.percolation.design.DesignCharts;
import org.interphaselab.percolation.design.DesignMap;
import org.interphaselab.percolation.design.MetalParticles;
import org.interphaselab.percolation.threshold.ContinuumSystems;
import org.interphaselab.percolation.threshold.ThresholdSystems;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Sentence;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.analysis.Background;
import org.interphaselab.ui.chart.ChartPane;

/** The threshold of the design by a simulation that begins anew whenever the particles change, with its error while it runs. */
final class ThresholdPart {

    /** The names of its parts, see {@link Ids}. */
    static final String VALUE_ID = "design.threshold";

    static final String BUTTON_ID = "design.simulate";
    static final String TARGET_ID = "design.target";

    private static final String ANALYSIS = "percolation-threshold";
    private static final int PAUSE_MS = 250;
    private static final int MOST_RUNS = 50_000;
    private static final double TENTHS = 10;
    private static final double PERCENT = 100;

    private final AnalysisCatalog catalog;
    private final Consumer<Estimate> receiver;
    private final DesignMap map = DesignMap.shipped();
    private final Composite area;
    private final Label value;
    private final Button button;
    private final Spinner target;
    private final ChartPane convergence;
    private final Background<AnalysisResult> simulation;
    private MetalParticles particles = new MetalParticles(1, 1, 0);
    private String shown = "";

    /**
     * Builds it.
     *
     * @param chartParent where the chart of the convergence goes
     * @param receiver takes every better threshold
     */
    ThresholdPart(Composite parent, Composite chartParent, AnalysisCatalog catalog, Consumer<Estimate> receiver) {
        this.catalog = catalog;
        this.receiver = receiver;
        convergence = new ChartPane(chartParent);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 0).applyTo(area);
        value = Ids.name(new Label(area, SWT.NONE), VALUE_ID);
        value.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(value);
        new Label(area, SWT.NONE).setText(Messages.Threshold_target);
        target = Ids.name(new Spinner(area, SWT.BORDER), TARGET_ID);
        target.setValues(5, 1, 100, 1, 1, 10);
        target.addListener(SWT.Selection, event -> simulate(particles));
        new Label(area, SWT.NONE).setText("%");
        button = Ids.name(new Button(area, SWT.PUSH), BUTTON_ID);
        button.setText(Messages.Threshold_cancel);
        button.addListener(SWT.Selection, event -> {
            if (simulation().running()) {
                stop();
            } else {
                simulate(particles);
            }
        });
        simulation = new Background<>(area, Messages.Threshold_task, PAUSE_MS, false);
    }

    private Background<AnalysisResult> simulation() {
        return simulation;
    }

    /** Begins anew with these particles; until runs come in, the design map says what to expect. */
    void simulate(MetalParticles metal) {
        particles = metal;
        if (metal.keptApart()) {
            simulation.stop();
            say(Messages.Threshold_never, false);
            convergence.clear(Messages.Threshold_never);
            receiver.accept(Estimate.atLeast(1, "1"));
            return;
        }
        Estimate expected = map.threshold(metal);
        say(NLS.bind(Messages.Threshold_expected, ShownNumbers.of(DesignCharts.percent(expected))), true);
        convergence.clear(Messages.Convergence_waiting);
        receiver.accept(expected);
        String system = ContinuumSystems.placed(metal);
        double error = target.getSelection() / TENTHS / PERCENT * expected.value();
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        simulation.ask(
                (progress, soFar) -> Analyses.run(
                        catalog,
                        ANALYSIS,
                        Map.of(
                                "system", system,
                                "size",
                                        String.valueOf(
                                                ThresholdSystems.of(system).usualSize()),
                                "runs", String.valueOf(MOST_RUNS),
                                "targetError", String.valueOf(error),
                                "threads", String.valueOf(threads)),
                        progress,
                        soFar),
                found -> show(found, Messages.Threshold_running, true),
                found -> show(found, Messages.Threshold_reached, false),
                this::refuse);
    }

    /** Stops; what was found so far stays. */
    void stop() {
        simulation.stop();
        say(shown.isEmpty() ? Messages.Threshold_cancelled : shown, false);
    }

    private void show(AnalysisResult result, String words, boolean running) {
        Estimate found = result.scalars().getFirst().value();
        long runs = Math.round(result.scalars().get(1).value().value());
        String percent = ShownNumbers.of(DesignCharts.percent(found));
        say(
                found.isBound()
                        ? NLS.bind(Messages.Threshold_bound, percent)
                        : NLS.bind(words, percent, String.format("%,d", runs)),
                running);
        shown = found.isBound()
                ? value.getText()
                : NLS.bind(Messages.Threshold_reached, percent, String.format("%,d", runs));
        result.figure("convergence").ifPresent(figure -> convergence.show((ChartSpec) figure));
        receiver.accept(found);
    }

    private void refuse(Problem problem) {
        say(Sentence.of(problem), false);
    }

    private void say(String words, boolean running) {
        shown = "";
        value.setText(words);
        button.setText(running ? Messages.Threshold_cancel : Messages.Threshold_again);
        button.setEnabled(!particles.keptApart());
        area.layout();
    }
}
