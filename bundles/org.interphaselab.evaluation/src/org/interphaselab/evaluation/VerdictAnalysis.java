package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.verdict.CellEvaluation;
import org.interphaselab.evaluation.verdict.EvaluatedCell;
import org.interphaselab.evaluation.verdict.InterphaseCells;
import org.interphaselab.evaluation.verdict.MeasuredCell;
import org.interphaselab.evaluation.verdict.MetalFractionBracket;
import org.interphaselab.evaluation.verdict.MetalFractionBracket.Judged;
import org.interphaselab.evaluation.verdict.Verdict;
import org.interphaselab.evaluation.verdict.VerdictRules;
import org.osgi.service.component.annotations.Component;

/** Says of every interphase of a study whether it harms or helps, from all of its cells. */
@Component(service = Analysis.class)
public final class VerdictAnalysis extends CellsAnalysis {

    /** The analysis. */
    public VerdictAnalysis() {
        super(true);
    }

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "verdict",
                "Verdict on interphases",
                "Says of every interphase whether it is detrimental, neutral or beneficial, from its symmetric and"
                        + " asymmetric cells and the metal-free control, with the rule, the cells and the lithium"
                        + " loss or"
                        + " bound it rests on.",
                List.of(Literature.PROTOCOL, Literature.RESERVOIR, Literature.KAPLAN_MEIER),
                "1.4.0",
                AnalysisInfo.Subject.STUDY);
    }

    @Override
    public AnalysisResult run(AnalysisInput input, EvaluationParameters parameters, Progress progress) {
        List<CellEvaluation> cells = EvaluatedCells.of(input, parameters, progress);
        List<Interphase> interphases = interphases(input);
        List<Judged> judged = judge(interphases, cells, parameters);
        List<EvaluatedCell> evaluated = InterphaseCells.of(cells).evaluated();
        List<MeasuredCell> measured =
                evaluated.stream().map(EvaluatedCell::measured).toList();
        List<Table> tables = new ArrayList<>(List.of(
                VerdictTables.interphases(judged, cells),
                VerdictTables.cells(cells),
                EventTable.of(measured),
                MetalFractions.table(interphases)));
        DecisionTable.of(input.cells(), measured).ifPresent(tables::add);
        RuleTables rules = new RuleTables(parameters);
        tables.add(rules.verdicts());
        tables.add(rules.events());
        return new AnalysisResult(
                List.of(),
                tables,
                List.of(
                        VoltagePanels.of(interphases, input.cells(), measured),
                        CellCharts.polarization(measured),
                        CellCharts.inventory(InterphaseCells.of(cells).asymmetric())),
                findings(interphases, judged, cells),
                CellCharts.synthetic(measured));
    }

    private static List<Finding> findings(
            List<Interphase> interphases, List<Judged> judged, List<CellEvaluation> cells) {
        List<Finding> findings = new ArrayList<>(VerdictFindings.of(judged, cells));
        findings.addAll(MetalFractions.findings(interphases));
        return findings;
    }

    /** The interphases of the cells chosen; when all cells are chosen, those without a cell too. */
    static List<Interphase> interphases(AnalysisInput input) {
        boolean whole = input.cells().size() == input.experiment().cells().size();
        return input.experiment().interphases().stream()
                .filter(interphase -> whole || input.cells().stream().anyMatch(cell -> of(cell, interphase)))
                .toList();
    }

    /** The verdict on every interphase, each with its place against the others. */
    static List<Judged> judge(
            List<Interphase> interphases, List<CellEvaluation> cells, EvaluationParameters parameters) {
        VerdictRules rules = new VerdictRules(parameters);
        Optional<InterphaseCells> control = Optional.of(InterphaseCells.of(cells.stream()
                        .filter(cell -> cell.cell().interphase().control())
                        .toList()))
                .filter(found -> !found.evaluated().isEmpty());
        List<Judged> judged = new ArrayList<>();
        for (Interphase interphase : interphases) {
            InterphaseCells own = InterphaseCells.of(
                    cells.stream().filter(cell -> of(cell.cell(), interphase)).toList());
            Verdict verdict = interphase.control() ? rules.reference(own) : rules.decide(own, control);
            judged.add(new Judged(interphase, verdict));
        }
        return judged.stream()
                .map(each -> new Judged(each.interphase(), MetalFractionBracket.place(each, judged)))
                .toList();
    }

    private static boolean of(Cell cell, Interphase interphase) {
        return cell.interphase().id().equals(interphase.id());
    }
}
