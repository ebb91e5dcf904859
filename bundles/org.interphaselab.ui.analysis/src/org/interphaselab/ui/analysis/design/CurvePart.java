package org.interphaselab.ui.analysis.design;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Mark;
import org.interphaselab.core.Estimate;
import org.interphaselab.percolation.design.ConductivityCurve;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.chart.ChartPane;

/** The conductivity of the interphase against its metal volume fraction, with what the study knows of its interphases. */
final class CurvePart {

    /** The name of the choice of its axis, see {@link Ids}. */
    static final String SCALE_ID = "design.scale";

    /** The exponent of contacts in three dimensions; tunnelling can make it larger, which changes only the slope. */
    private static final double EXPONENT = 2;
    /** What is not metal conducts so much less; the curve below the threshold is drawn there. */
    private static final double CONTRAST = 1e-12;

    private static final double PERCENT = 100;

    private final ChartPane pane;
    private final Combo scale;
    private Estimate threshold;
    private double fractionPercent;
    private StudyFractions study = StudyFractions.NONE;

    /**
     * Builds it.
     *
     * @param line where the choice of its axis goes
     * @param charts where the chart goes
     */
    CurvePart(Composite line, Composite charts) {
        pane = new ChartPane(charts);
        Composite area = new Composite(line, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.Curve_scale);
        scale = Ids.name(new Combo(area, SWT.READ_ONLY), SCALE_ID);
        scale.setItems(Messages.Curve_logarithmic, Messages.Curve_linear);
        scale.select(0);
        scale.addListener(SWT.Selection, event -> {
            pane.clear("");
            draw();
        });
    }

    ChartPane chart() {
        return pane;
    }

    /** Shows the curve of a threshold, and where the sketch stands. */
    void show(Estimate metalThreshold, double percent) {
        threshold = metalThreshold;
        fractionPercent = percent;
        draw();
    }

    /** Shows what is known of the interphases of a study. */
    void show(StudyFractions fractions) {
        study = fractions;
        draw();
    }

    private void draw() {
        if (threshold == null) {
            return;
        }
        List<Mark> marks = study.interphases().stream()
                .map(each -> new Mark(each.percent(), 0, each.name(), each.verdict()))
                .toList();
        List<Guide> guides = new ArrayList<>();
        guides.add(new Guide(Guide.Orientation.AT_X, fractionPercent, Messages.Curve_here));
        guide(guides, study.harmlessPercent(), Messages.Curve_harmless);
        guide(guides, study.detrimentalPercent(), Messages.Curve_detrimental);
        List<Double> seen = Stream.concat(
                        Stream.of(fractionPercent), study.interphases().stream().map(StudyFractions.Placed::percent))
                .map(percent -> percent / PERCENT)
                .toList();
        pane.show(new ConductivityCurve(threshold, EXPONENT, CONTRAST)
                .chart(
                        scale.getSelectionIndex() == 0 ? Axis.Scale.LOGARITHMIC : Axis.Scale.LINEAR,
                        seen,
                        marks,
                        guides));
    }

    private static void guide(List<Guide> guides, OptionalDouble percent, String words) {
        percent.ifPresent(value -> guides.add(
                new Guide(Guide.Orientation.AT_X, value, NLS.bind(words, ShownNumbers.significant(value, 3) + " %"))));
    }
}
