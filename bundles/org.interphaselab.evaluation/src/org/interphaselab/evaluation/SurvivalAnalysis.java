package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.survival.KaplanMeier;
import org.interphaselab.evaluation.survival.Lifetime;
import org.interphaselab.evaluation.survival.LogRank;
import org.interphaselab.evaluation.verdict.CellEvaluation;
import org.interphaselab.evaluation.verdict.DesignGroup;
import org.interphaselab.evaluation.verdict.EvaluatedCell;
import org.interphaselab.evaluation.verdict.InterphaseCells;
import org.osgi.service.component.annotations.Component;

/** Says how long groups of like cells live, and whether longer than the control. */
@Component(service = Analysis.class)
public final class SurvivalAnalysis extends CellsAnalysis {

    private record Group(String interphase, boolean control, DesignGroup cells) {
        String name() {
            return interphase + ", " + cells.design().name();
        }

        List<Lifetime> lives() {
            return cells.cells().stream()
                    .map(cell -> new Lifetime(cell.life().hours(), cell.life().censored()))
                    .toList();
        }
    }

    private record Comparison(Group group, Group control, LogRank test, double significance) {
        boolean tested() {
            return test.couldShow(significance);
        }
    }

    /** The analysis. */
    public SurvivalAnalysis() {
        super(true);
    }

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "survival",
                "Life of groups of cells",
                "Estimates how long the cells of each interphase and design live, with the cells that still lived at the"
                        + " end, the median and its interval, and compares each with the control of the same design.",
                List.of(
                        Literature.PROTOCOL,
                        Literature.KAPLAN_MEIER,
                        Literature.BROOKMEYER_CROWLEY,
                        Literature.LOG_RANK),
                "1.3.0",
                AnalysisInfo.Subject.STUDY);
    }

    @Override
    public AnalysisResult run(AnalysisInput input, EvaluationParameters parameters, Progress progress) {
        List<CellEvaluation> cells = EvaluatedCells.of(input, parameters, progress);
        List<Group> groups = groups(cells);
        List<Finding> findings = EvaluatedCells.findings(cells);
        groups.stream()
                .filter(group -> group.cells().cells().size() == 1)
                .findFirst()
                .ifPresent(group -> findings.add(new Finding(
                        Finding.Level.WARNING,
                        "NO_REPLICATES",
                        group.name(),
                        "Groups of a single cell, such as " + group.name()
                                + ", have no interval: their life is that of one cell.",
                        List.of())));
        List<Comparison> comparisons = compared(groups, parameters.statistics().significance());
        comparisons.stream()
                .filter(comparison -> !comparison.tested())
                .findFirst()
                .ifPresent(comparison -> findings.add(new Finding(
                        Finding.Level.WARNING,
                        "TOO_FEW_TO_TEST",
                        comparison.group().name(),
                        tooFew(comparison),
                        List.of())));
        return new AnalysisResult(
                List.of(),
                List.of(medians(groups), steps(groups), comparisons(comparisons)),
                List.of(
                        curves(groups, EvaluatedCells.synthetic(cells)),
                        strips(groups, EvaluatedCells.synthetic(cells))),
                findings,
                EvaluatedCells.synthetic(cells));
    }

    private static String tooFew(Comparison comparison) {
        return "Too few cells for a log-rank test against the control in groups such as "
                + comparison.group().name() + " ("
                + comparison.group().lives().size() + " against "
                + comparison.control().lives().size()
                + "): a test is made only where the most unequal division of the same lives over the two groups would have an"
                + " exact p of at most " + comparison.significance()
                + (Math.abs(comparison.significance() - 0.05) < 1e-12
                        ? ". Groups of equal size need four cells each and four ends in all; three"
                                + " cells need four in the other group, and one cell needs 19."
                        : ".");
    }

    private static List<Group> groups(List<CellEvaluation> cells) {
        Map<String, List<CellEvaluation>> byInterphase = new LinkedHashMap<>();
        cells.forEach(cell -> byInterphase
                .computeIfAbsent(cell.cell().interphase().id(), id -> new ArrayList<>())
                .add(cell));
        List<Group> groups = new ArrayList<>();
        byInterphase.values().forEach(own -> {
            for (DesignGroup group : InterphaseCells.of(own).groups()) {
                EvaluatedCell any = group.cells().get(0);
                groups.add(new Group(
                        any.cell().interphase().name(), any.cell().interphase().control(), group));
            }
        });
        return groups;
    }

    private static Table medians(List<Group> groups) {
        TableBuilder table = new TableBuilder("survival", "Life of groups of like cells")
                .text("interphase", "Interphase")
                .text("design", "Design")
                .number("cells", "Cells", "1")
                .number("ended", "Ended", "1")
                .number("censored", "Still alive", "1")
                .number("median_h", "Median life (Kaplan–Meier)", "h")
                .number("median_lower_h", "Lower end of its 95 % interval", "h")
                .number("median_upper_h", "Upper end of its 95 % interval", "h")
                .number("longest_h", "Longest observation", "h")
                .text("text", "In words");
        for (Group group : groups) {
            KaplanMeier survival = KaplanMeier.of(group.lives());
            double longest =
                    group.lives().stream().mapToDouble(Lifetime::hours).max().orElseThrow();
            table.row(
                    group.interphase(),
                    group.cells().design().name(),
                    survival.cells(),
                    survival.ended(),
                    survival.cells() - survival.ended(),
                    survival.medianH(),
                    survival.medianLowerH(),
                    survival.medianUpperH(),
                    longest,
                    group.cells().life().text());
        }
        return table.build();
    }

    /** Groups of more than one cell: the life of one cell is in the table of lives already. */
    private static List<Group> replicated(List<Group> groups) {
        return groups.stream().filter(group -> group.lives().size() > 1).toList();
    }

    private static Table steps(List<Group> groups) {
        TableBuilder table = new TableBuilder("survival-steps", "Survival after each end, with 95 % band (log-log)")
                .text("interphase", "Interphase")
                .text("design", "Design")
                .number("time_h", "Time", "h")
                .number("at_risk", "At risk", "1")
                .number("ended", "Ended", "1")
                .number("survival", "Survival", "1")
                .number("lower", "Lower", "1")
                .number("upper", "Upper", "1");
        for (Group group : replicated(groups)) {
            for (KaplanMeier.Step step : KaplanMeier.of(group.lives()).steps()) {
                table.row(
                        group.interphase(),
                        group.cells().design().name(),
                        step.timeH(),
                        step.atRisk(),
                        step.ended(),
                        step.survival(),
                        step.lower(),
                        step.upper());
            }
        }
        return table.build();
    }

    private static Table comparisons(List<Comparison> comparisons) {
        TableBuilder table = new TableBuilder(
                        "survival-tests", "Life against the control of the same design (log-rank)")
                .text("interphase", "Interphase")
                .text("design", "Design")
                .number("cells", "Cells", "1")
                .number("control_cells", "Cells of the control", "1")
                .number("chi_squared", "χ²", "1")
                .number("p_asymptotic", "p, χ² with one degree of freedom", "1")
                .number("p_exact", "p, exact", "1")
                .text("test", "Test");
        for (Comparison comparison : comparisons) {
            if (comparison.group().lives().size() + comparison.control().lives().size() <= 2) {
                continue;
            }
            LogRank test = comparison.test();
            boolean tested = comparison.tested();
            table.row(
                    comparison.group().interphase(),
                    comparison.group().cells().design().name(),
                    comparison.group().lives().size(),
                    comparison.control().lives().size(),
                    tested ? test.chiSquared() : null,
                    tested ? test.pAsymptotic() : null,
                    tested ? test.pExact() : null,
                    tested ? "log-rank" : "too few cells for a test");
        }
        return table.build();
    }

    private static List<Comparison> compared(List<Group> groups, double significance) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Group group : groups) {
            Optional<Group> control = group.control()
                    ? Optional.empty()
                    : groups.stream()
                            .filter(other -> other.control()
                                    && other.cells()
                                            .design()
                                            .id()
                                            .equals(group.cells().design().id()))
                            .findFirst();
            control.ifPresent(reference -> comparisons.add(
                    new Comparison(group, reference, LogRank.of(group.lives(), reference.lives()), significance)));
        }
        return comparisons;
    }

    private static ChartSpec curves(List<Group> groups, boolean synthetic) {
        List<Series> series = new ArrayList<>();
        Map<List<Double>, String> censored = new LinkedHashMap<>();
        for (Group group : groups) {
            List<KaplanMeier.Step> steps = KaplanMeier.of(group.lives()).steps();
            double longest =
                    group.lives().stream().mapToDouble(Lifetime::hours).max().orElseThrow();
            double[] hours = new double[steps.size() + 2];
            double[] alive = new double[steps.size() + 2];
            alive[0] = 1;
            for (int k = 0; k < steps.size(); k++) {
                hours[k + 1] = steps.get(k).timeH();
                alive[k + 1] = steps.get(k).survival();
            }
            hours[steps.size() + 1] = longest;
            alive[steps.size() + 1] = alive[steps.size()];
            series.add(Series.of(group.name(), hours, alive, Series.Style.STEPS));
            group.lives().stream()
                    .filter(Lifetime::censored)
                    .mapToDouble(Lifetime::hours)
                    .forEach(end ->
                            censored.merge(List.of(end, survival(steps, end)), group.name(), (a, b) -> a + "; " + b));
        }
        return new ChartSpec(
                "survival",
                "Survival of groups of like cells (Kaplan–Meier)",
                Axis.linear("Time", "h"),
                Axis.linear("Part alive", "1").within(0, 1.05),
                series,
                censored.entrySet().stream()
                        .map(end -> new Mark(end.getKey().get(0), end.getKey().get(1), end.getValue(), "still_alive"))
                        .toList(),
                List.of(new Guide(Guide.Orientation.AT_Y, 0.5, "median")),
                synthetic);
    }

    private static ChartSpec strips(List<Group> groups, boolean synthetic) {
        Map<String, List<Lifetime>> lives = new LinkedHashMap<>();
        groups.forEach(group -> lives.put(group.name(), group.lives()));
        return ReplicateStrips.of(lives, synthetic);
    }

    private static double survival(List<KaplanMeier.Step> steps, double hours) {
        double alive = 1;
        for (KaplanMeier.Step step : steps) {
            alive = step.timeH() <= hours ? step.survival() : alive;
        }
        return alive;
    }
}
