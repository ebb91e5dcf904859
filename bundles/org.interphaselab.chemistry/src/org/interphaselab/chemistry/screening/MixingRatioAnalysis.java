package org.interphaselab.chemistry.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Series;
import org.interphaselab.chemistry.ChemistryAnalysis;
import org.interphaselab.chemistry.InterphaseChemistry;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.catalog.CatalogProblem;
import org.interphaselab.chemistry.catalog.Phase;
import org.interphaselab.chemistry.formula.Formula;
import org.interphaselab.chemistry.reduction.Inverse;
import org.interphaselab.chemistry.reduction.InverseQuestions;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.osgi.service.component.annotations.Component;

/** Finds the ratio of two electrolytes whose interphase has a wanted metal volume fraction. */
@Component(service = Analysis.class)
public final class MixingRatioAnalysis implements Analysis<MixingRatioParameters> {

    private static final double PERCENT = 100;
    private static final int POINTS = 120;
    private static final double SMALLEST_RATIO = 0.01;
    private static final double LARGEST_RATIO = 100;

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "mixing-ratio",
                "Mixing ratio for a metal volume fraction",
                "Finds the ratio of two electrolytes for a wanted metal volume fraction of the interphase, with every"
                        + " alternative phase.",
                List.of(ChemistryAnalysis.PAPER),
                "1.0.0+" + Catalog.shippedEdition(),
                AnalysisInfo.Subject.STUDY);
    }

    @Override
    public Class<MixingRatioParameters> parameters() {
        return MixingRatioParameters.class;
    }

    @Override
    public List<Problem> check(AnalysisInput input, MixingRatioParameters parameters) {
        List<Problem> problems = new ArrayList<>();
        Catalog.shipped().problems(input.experiment().catalog()).stream()
                .map(CatalogProblem::problem)
                .forEach(problems::add);
        for (String text : List.of(parameters.first(), parameters.second())) {
            try {
                formula(Catalog.shipped(), text);
            } catch (ProblemException e) {
                problems.add(e.problem());
            }
        }
        return problems;
    }

    @Override
    public AnalysisResult run(AnalysisInput input, MixingRatioParameters parameters, Progress progress)
            throws ProblemException {
        progress.begin("Solving for the ratio", 1);
        Catalog catalog = new InterphaseChemistry(input.experiment().catalog()).catalog();
        Formula first = formula(catalog, parameters.first());
        Formula second = formula(catalog, parameters.second());
        InverseQuestions questions = new InverseQuestions(catalog);
        Inverse inverse = questions.ratio(first, second, parameters.basis(), parameters.wantedPercent() / PERCENT);
        progress.advance(1);
        return new AnalysisResult(
                List.of(),
                List.of(table(inverse)),
                List.of(figure(questions, first, second, parameters)),
                List.of(),
                false);
    }

    private static Table table(Inverse inverse) {
        TableBuilder table = new TableBuilder("ratios", "Ratio of the first electrolyte to the second")
                .text("products", "Products")
                .number("ratio", "Ratio", "1")
                .number("lowest_percent", "Lowest V_F-M in reach", "%")
                .number("highest_percent", "Highest V_F-M in reach", "%")
                .text("reaction", "Reaction");
        row(table, "usual", inverse.usual());
        inverse.alternatives().forEach(other -> row(table, "with " + other.rule(), other.answer()));
        return table.build();
    }

    private static void row(TableBuilder table, String products, Inverse.Answer answer) {
        switch (answer) {
            case Inverse.Answer.Found found ->
                table.row(products, found.value(), null, null, found.reaction().text());
            case Inverse.Answer.OutOfReach none ->
                table.row(products, null, PERCENT * none.lowest(), PERCENT * none.highest(), null);
        }
    }

    private static ChartSpec figure(
            InverseQuestions questions, Formula first, Formula second, MixingRatioParameters parameters)
            throws ProblemException {
        double[] ratio = new double[POINTS + 1];
        double[] percent = new double[POINTS + 1];
        for (int i = 0; i <= POINTS; i++) {
            ratio[i] = SMALLEST_RATIO * Math.pow(LARGEST_RATIO / SMALLEST_RATIO, (double) i / POINTS);
            percent[i] = PERCENT * questions.fraction(first, second, parameters.basis(), ratio[i]);
        }
        return new ChartSpec(
                "mixing-ratio",
                "Metal volume fraction of the interphase against the mixing ratio",
                Axis.logarithmic(
                        first + " per " + second + " by "
                                + parameters.basis().name().toLowerCase(Locale.ROOT),
                        "1"),
                Axis.linear("V_F-M", "%"),
                List.of(Series.of("usual products", ratio, percent, Series.Style.LINE)),
                List.of(),
                List.of(new Guide(Guide.Orientation.AT_Y, parameters.wantedPercent(), "wanted")),
                false);
    }

    private static Formula formula(Catalog catalog, String text) throws ProblemException {
        Optional<Formula> known = catalog.electrolyte(text.strip()).map(Phase::formula);
        return known.isPresent() ? known.get() : catalog.formulas().parse(text);
    }
}
