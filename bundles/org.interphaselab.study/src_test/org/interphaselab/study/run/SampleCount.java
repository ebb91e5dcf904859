package org.interphaselab.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Parameter;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;

/** Counts the samples of each cell, -1 for a cell without recording. */
public final class SampleCount implements Analysis<SampleCount.Settings> {

    /** Multiplies the counts. */
    public record Settings(
            @Parameter(label = "Factor", initial = "1", help = "Multiplies.")
            int factor) {}

    private int runs;

    int runs() {
        return runs;
    }

    static List<Long> counts(AnalysisResult result) {
        return result.table("counts").orElseThrow().rows().stream()
                .map(row -> (Long) row.get(1))
                .toList();
    }

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo("sample-count", "Samples", "Counts.", List.of(), "1", AnalysisInfo.Subject.CELL);
    }

    @Override
    public Class<Settings> parameters() {
        return Settings.class;
    }

    @Override
    public List<Problem> check(AnalysisInput input, Settings settings) {
        return settings.factor() > 0
                ? List.of()
                : List.of(Problem.error("FACTOR", "No factor.", Location.of("parameter factor"), "Give one."));
    }

    @Override
    public AnalysisResult run(AnalysisInput input, Settings settings, Progress progress) throws ProblemException {
        runs++;
        List<List<Object>> rows = new ArrayList<>();
        for (Cell cell : input.cells()) {
            long samples = -1;
            if (input.traces().apply(cell).isPresent()) {
                samples = input.traces()
                        .apply(cell)
                        .orElseThrow()
                        .load(Set.of(Quantity.VOLTAGE), progress)
                        .size();
            }
            rows.add(List.of(cell.name(), samples * settings.factor()));
        }
        List<Table.Column> columns =
                List.of(new Table.Column("cell", "Cell", "1"), new Table.Column("samples", "Samples", "1"));
        return new AnalysisResult(
                List.of(), List.of(new Table("counts", "Counts", columns, rows)), List.of(), List.of(), false);
    }
}
