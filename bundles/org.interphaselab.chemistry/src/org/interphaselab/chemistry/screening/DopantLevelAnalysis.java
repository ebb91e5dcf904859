package org.interphaselab.chemistry.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Series;
import org.interphaselab.chemistry.ChemistryAnalysis;
import org.interphaselab.chemistry.InterphaseChemistry;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.catalog.CatalogProblem;
import org.interphaselab.chemistry.catalog.Dopant;
import org.interphaselab.chemistry.formula.FormulaFamily;
import org.interphaselab.chemistry.reduction.Inverse;
import org.interphaselab.chemistry.reduction.InverseQuestions;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.osgi.service.component.annotations.Component;

/** Finds how much of a dopant an electrolyte may hold so that its interphase stays on the harmless side of the bracket. */
@Component(service = Analysis.class)
public final class DopantLevelAnalysis implements Analysis<DopantLevelParameters> {

    private static final double PERCENT = 100;
    private static final int POINTS = 100;

    /** Shares of the progress. */
    private static final int BRACKET = 50;

    private static final int LEVELS = 50;

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "dopant-levels",
                "Highest dopant levels",
                "Finds the highest level of each dopant whose interphase has no more metal than one found harmless, and"
                        + " the level from which it has as much as one found detrimental.",
                List.of(ChemistryAnalysis.PAPER),
                "1.1.0+" + Catalog.shippedEdition(),
                AnalysisInfo.Subject.STUDY);
    }

    @Override
    public Class<DopantLevelParameters> parameters() {
        return DopantLevelParameters.class;
    }

    @Override
    public List<Problem> check(AnalysisInput input, DopantLevelParameters parameters) {
        List<Problem> problems = new ArrayList<>();
        Catalog.shipped().problems(input.experiment().catalog()).stream()
                .map(CatalogProblem::problem)
                .forEach(problems::add);
        DopantBracket.entered(parameters).contradiction().ifPresent(problems::add);
        if (!parameters.family().isBlank()) {
            try {
                Catalog.shipped().formulas().family(parameters.family());
            } catch (ProblemException e) {
                problems.add(e.problem());
            }
        }
        return problems;
    }

    @Override
    public AnalysisResult run(AnalysisInput input, DopantLevelParameters parameters, Progress progress)
            throws ProblemException {
        Catalog catalog = new InterphaseChemistry(input.experiment().catalog()).catalog();
        List<Asked> asked = asked(catalog, parameters);
        InverseQuestions questions = new InverseQuestions(catalog);
        TableBuilder table = table();
        List<Series> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        progress.begin("Bracket and levels", BRACKET + LEVELS);
        DopantBracket bracket = DopantBracket.of(input, parameters, progress.part(BRACKET));
        findings.add(bracket.finding(input.experiment().name()));
        Progress levels = progress.part(LEVELS);
        levels.begin("Solving for x", asked.size());
        for (Asked each : asked) {
            levels.checkCancelled();
            Optional<DopantLevel> benign = level(questions, each, bracket.benign());
            Optional<DopantLevel> detrimental = level(questions, each, bracket.detrimental());
            table.row(
                    each.name(),
                    each.family().text(),
                    each.dopant().map(Dopant::site).orElse(null),
                    benign.map(DopantLevel::x).orElse(OptionalDouble.empty()),
                    benign.map(DopantLevel::lowestX).orElse(OptionalDouble.empty()),
                    benign.map(DopantLevel::highestX).orElse(OptionalDouble.empty()),
                    detrimental.map(DopantLevel::x).orElse(OptionalDouble.empty()),
                    each.end(),
                    PERCENT * questions.fraction(each.family(), each.end()),
                    benign.map(DopantLevel::words).orElse("no fraction is known to be harmless"),
                    each.dopant().map(Dopant::source).orElse(null),
                    each.dopant().map(dopant -> dopant.confidence().name()).orElse(null));
            lines.add(curve(questions, each));
            if (each.dopant().isPresent() && each.dopant().get().highestX().isEmpty()) {
                findings.add(new Finding(
                        Finding.Level.NOTE,
                        "SOLUBILITY_NOT_REPORTED",
                        each.name(),
                        each.name()
                                + ": how much of the dopant goes into the crystal is not reported; x is looked at up to "
                                + each.end() + ".",
                        List.of()));
            }
            levels.advance(1);
        }
        return new AnalysisResult(
                bracket.scalars(), List.of(table.build()), List.of(figure(lines, bracket)), findings, false);
    }

    /** One formula with x to look at, up to an x. */
    private record Asked(String name, FormulaFamily family, double end, Optional<Dopant> dopant) {}

    private static List<Asked> asked(Catalog catalog, DopantLevelParameters parameters) throws ProblemException {
        if (!parameters.family().isBlank()) {
            FormulaFamily family = catalog.formulas().family(parameters.family());
            return List.of(new Asked(
                    family.text(), family, Math.min(parameters.highestX(), family.highest()), Optional.empty()));
        }
        return catalog.dopants().stream()
                .map(dopant -> new Asked(
                        dopant.id(),
                        dopant.family(),
                        Math.min(
                                dopant.highestX().orElse(parameters.highestX()),
                                dopant.family().highest()),
                        Optional.of(dopant)))
                .toList();
    }

    private static Optional<DopantLevel> level(
            InverseQuestions questions, Asked asked, Optional<DopantBracket.Side> side) throws ProblemException {
        if (side.isEmpty()) {
            return Optional.empty();
        }
        double fraction = side.get().percent().value() / PERCENT;
        Inverse inverse = questions.highestLevel(asked.family(), asked.end(), fraction);
        return Optional.of(DopantLevel.of(inverse));
    }

    private static Series curve(InverseQuestions questions, Asked asked) throws ProblemException {
        double[] x = new double[POINTS + 1];
        double[] y = new double[POINTS + 1];
        for (int i = 0; i <= POINTS; i++) {
            x[i] = asked.end() * i / POINTS;
            y[i] = PERCENT * questions.fraction(asked.family(), x[i]);
        }
        return Series.of(asked.name(), x, y, Series.Style.LINE);
    }

    private static ChartSpec figure(List<Series> lines, DopantBracket bracket) {
        return new ChartSpec(
                "dopant-levels",
                "Metal volume fraction of the interphase against the dopant level x",
                Axis.linear("x per formula", "1"),
                Axis.linear("V_F-M", "%"),
                lines,
                List.of(),
                bracket.guides(),
                false);
    }

    private static TableBuilder table() {
        return new TableBuilder("dopant-levels", "Dopant levels at the two sides of the bracket")
                .text("dopant", "Dopant")
                .text("family", "Formula")
                .text("site", "Site")
                .number("highest_benign_x", "Highest x on the harmless side", "1")
                .number("lowest_of_alternatives_x", "Lowest among alternative phases", "1")
                .number("highest_of_alternatives_x", "Highest among alternative phases", "1")
                .number("detrimental_x", "Detrimental from x", "1")
                .number("looked_up_to_x", "Looked at up to x", "1")
                .number("fraction_at_end_percent", "V_F-M there", "%")
                .text("answer", "Answer")
                .text("source", "Source")
                .text("confidence", "Confidence");
    }

    static OptionalDouble value(Inverse.Answer answer) {
        return answer instanceof Inverse.Answer.Found found ? OptionalDouble.of(found.value()) : OptionalDouble.empty();
    }
}
