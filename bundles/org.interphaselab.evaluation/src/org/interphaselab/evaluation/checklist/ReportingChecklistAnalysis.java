package org.interphaselab.evaluation.checklist;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Reference;
import org.interphaselab.analysis.Scalar;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.VerdictAnalysis;
import org.osgi.service.component.annotations.Component;

/** Tells how much of what a report on lithium cells should say is reported, and what a verdict still needs. */
@Component(service = Analysis.class)
public final class ReportingChecklistAnalysis implements Analysis<ReportingChecklistParameters> {

    private static final double PERCENT = 100;

    private final Checklist checklist = Checklist.shipped();

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "reporting-checklist",
                "Reporting checklist",
                "Tells in per cent how much is reported of what makes a test of lithium cells reproducible, and which of"
                        + " it a verdict needs.",
                List.of(new Reference(
                        "H. Su, J. Fu et al., Metal-incorporated interphases formed between inorganic solid electrolytes"
                                + " and Li metal: beneficial or detrimental?, EES Batteries 2025, 1, 242",
                        "10.1039/d5eb00024f")),
                "1.0.0",
                AnalysisInfo.Subject.STUDY);
    }

    @Override
    public Class<ReportingChecklistParameters> parameters() {
        return ReportingChecklistParameters.class;
    }

    @Override
    public List<Problem> check(AnalysisInput input, ReportingChecklistParameters parameters) {
        return input.cells().isEmpty()
                ? List.of(Problem.error(
                        "NO_CELLS",
                        "There is no cell with interphase, design and protocol.",
                        Location.of(input.experiment().name()),
                        "Add cells to the study."))
                : List.of();
    }

    @Override
    public AnalysisResult run(AnalysisInput input, ReportingChecklistParameters parameters, Progress progress) {
        progress.begin("Going through the checklist", input.cells().size());
        CellChecklists all = new CellChecklists(
                checklist, input.experiment(), new VerdictAnalysis().info().version());
        List<CellChecklist> cells = new ArrayList<>();
        for (Cell cell : input.cells()) {
            progress.checkCancelled();
            cells.add(all.of(cell));
            progress.advance(1);
        }
        return new AnalysisResult(
                scalars(cells),
                List.of(ChecklistTables.cells(cells), ChecklistTables.items(checklist, cells)),
                List.of(),
                findings(cells),
                cells.stream().anyMatch(each -> each.cell().synthetic()));
    }

    private static List<Scalar> scalars(List<CellChecklist> cells) {
        List<CellChecklist.Answer> answers =
                cells.stream().flatMap(cell -> cell.answers().stream()).toList();
        List<CellChecklist.Answer> needed =
                answers.stream().filter(answer -> answer.item().needed()).toList();
        return List.of(
                new Scalar("completeness", "Reported of all items", percent(answers)),
                new Scalar("completeness-needed", "Reported of what a verdict needs", percent(needed)));
    }

    private static Estimate percent(List<CellChecklist.Answer> answers) {
        long reported = answers.stream().filter(CellChecklist.Answer::reported).count();
        return Estimate.of(PERCENT * reported / answers.size(), "%");
    }

    private List<Finding> findings(List<CellChecklist> cells) {
        List<Finding> findings = new ArrayList<>();
        for (ChecklistItem item : checklist.items()) {
            List<String> without = cells.stream()
                    .filter(cell -> cell.neededMissing().stream()
                            .anyMatch(answer -> answer.item().equals(item)))
                    .map(cell -> cell.cell().name())
                    .toList();
            if (!without.isEmpty()) {
                findings.add(new Finding(
                        Finding.Level.WARNING,
                        "NEEDED_NOT_REPORTED",
                        item.name(),
                        item.name() + " (" + item.group() + ") is not reported for " + without.size() + " of "
                                + cells.size() + " cells; a verdict needs it."
                                + (without.size() < cells.size()
                                        ? " Missing: " + String.join(", ", without) + "."
                                        : ""),
                        List.of()));
            }
        }
        return findings;
    }
}
