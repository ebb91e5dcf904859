package org.interphaselab.report;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.ParameterInfo;
import org.interphaselab.analysis.Reference;
import org.interphaselab.analysis.Scalar;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.PanelMatrix;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Provenance;

/** Contents of reports: four interphases in three designs, as the study of the paper has them. */
final class Reports {

    static final List<String> INTERPHASES = List.of("MII-1", "MII-2", "MII-3", "SEI");
    static final List<String> DESIGNS = List.of("100|100", "100|50", "100|20");
    static final List<String> VERDICTS = List.of("DETRIMENTAL", "DETRIMENTAL", "BENEFICIAL", "REFERENCE");
    static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private Reports() {}

    /** The content whose every name given by a user starts with this text. */
    static ReportContent of(String name, boolean synthetic) {
        List<Interphase> interphases = new ArrayList<>();
        for (int i = 0; i < INTERPHASES.size(); i++) {
            boolean control = i == INTERPHASES.size() - 1;
            OptionalDouble fraction = control ? OptionalDouble.empty() : OptionalDouble.of(0.10362 / (i + 1));
            interphases.add(new Interphase(
                    "i" + i, name + INTERPHASES.get(i), name + "Li6PS5Cl", control, fraction, OptionalDouble.empty()));
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("allowedLossPerCycleMAhCm2", "0.02");
        parameters.put("cyclesToProve", "50");
        ReportSection verdict = new ReportSection(
                info("verdict", AnalysisInfo.Subject.STUDY),
                verdict(name, synthetic),
                new Provenance(HASH, "verdict", "1.2", parameters, OptionalLong.of(4711)),
                List.of(
                        parameter("allowedLossPerCycleMAhCm2", "Loss allowed per cycle", "mAh cm⁻²", "0.02"),
                        parameter("cyclesToProve", "Cycles that prove it", "1", "20")));
        ReportSection halfCycles = new ReportSection(
                info("half-cycles", AnalysisInfo.Subject.CELL),
                new AnalysisResult(List.of(), List.of(halfCycles()), List.of(), List.of(), synthetic),
                new Provenance(HASH, "half-cycles", "1.0", Map.of(), OptionalLong.empty()),
                List.of());
        Problem problem = Problem.warning(
                "PRESSURE_MISSING",
                name + "no stack pressure",
                Location.of(name + "protocol"),
                "Enter it if you know it.");
        return new ReportContent(
                name + "A study",
                interphases,
                List.of(halfCycles, verdict),
                List.of(problem),
                ZonedDateTime.of(2026, 3, 9, 8, 5, 0, 0, ZoneOffset.ofHours(1)),
                new ReportOrigin(List.of(name + "A. Author"), "CC-BY-4.0", "1.2.3"));
    }

    private static ParameterInfo parameter(String name, String label, String unit, String initial) {
        return new ParameterInfo(
                name,
                label,
                unit,
                ParameterInfo.Kind.NUMBER,
                initial,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                List.of(),
                "");
    }

    private static AnalysisInfo info(String id, AnalysisInfo.Subject subject) {
        Reference reference = new Reference("Adams et al., Adv. Energy Mater. 2018", "10.1002/aenm.201702097");
        return new AnalysisInfo(id, "Analysis " + id, "What it is for.", List.of(reference), "1.2", subject);
    }

    private static AnalysisResult verdict(String name, boolean synthetic) {
        List<List<Object>> verdicts = new ArrayList<>();
        List<List<Object>> cells = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<PanelMatrix.Row> rows = new ArrayList<>();
        for (int i = 0; i < INTERPHASES.size(); i++) {
            String interphase = name + INTERPHASES.get(i);
            List<String> flags = i == 1 ? List.of("SYMMETRIC_MISLEADING") : List.of();
            verdicts.add(Arrays.asList("i" + i, interphase, VERDICTS.get(i), flags, "V" + i, name + "because"));
            List<ChartSpec> panels = new ArrayList<>();
            for (String design : DESIGNS) {
                boolean bound = i >= 2;
                Estimate loss = bound ? Estimate.atMost(4.1, "mAh cm⁻²") : Estimate.of(4.2417, 0.41, "mAh cm⁻²");
                cells.add(Arrays.asList(
                        "c", interphase + " " + design, name + design, "DEPLETED", 21.5, i == 2, loss, bound, 26L));
                panels.add(chart("p", interphase + design, synthetic));
            }
            rows.add(new PanelMatrix.Row(interphase, panels));
            Evidence evidence =
                    new Evidence("c", interphase + " 100|20", OptionalInt.of(21), 75_600, Double.NaN, name + "limit");
            findings.add(new Finding(
                    Finding.Level.VERDICT, VERDICTS.get(i), interphase, name + "loses lithium", List.of(evidence)));
        }
        findings.addFirst(new Finding(Finding.Level.NOTE, "REMARK", name, name + "a remark", List.of()));
        Table cellTable = new Table(
                "cells",
                name + "Every cell",
                List.of(
                        column("id", "Id", "1"),
                        column("name", "Cell", "1"),
                        column("design", "Design", "1"),
                        column("status", "Status", "1"),
                        column("life_h", "Life", "h"),
                        column("censored", "Censored", "1"),
                        column("loss_mAh_cm2", "Loss", "1"),
                        column("loss_is_bound", "Is bound", "1"),
                        column("half_cycles", "Half-cycles", "1")),
                cells);
        Table verdictTable = new Table(
                "interphases",
                name + "Verdict per interphase",
                List.of(
                        column("id", "Id", "1"), column("name", "Interphase", "1"),
                        column("verdict", "Verdict", "1"), column("flags", "Flags", "1"),
                        column("rule", "Rule", "1"), column("explanation", "Explanation", "1")),
                verdicts);
        Table other = new Table("something-new", "Something new", List.of(column("a", "A", "1")), List.of());
        Figure panels = new PanelMatrix("voltage-panels", name + "All cells", DESIGNS, rows);
        return new AnalysisResult(
                List.of(new Scalar("bound", name + "Bound", Estimate.atLeast(1.31, "%"))),
                List.of(other, cellTable, verdictTable),
                List.of(chart("polarization", name + "Polarization", synthetic), panels),
                findings,
                synthetic);
    }

    private static ChartSpec chart(String id, String title, boolean synthetic) {
        return new ChartSpec(
                id,
                title,
                Axis.linear("Time", "h"),
                Axis.linear("Voltage", "mV"),
                List.of(Series.of(title, new double[] {0, 1, 2}, new double[] {1, -1, 1}, Series.Style.LINE)),
                List.of(new Mark(1, -1, title, "depletion")),
                List.of(),
                synthetic);
    }

    private static Table halfCycles() {
        List<List<Object>> rows = new ArrayList<>();
        for (long i = 0; i < 300; i++) {
            rows.add(Arrays.asList(i, -0.5 * i, Double.NaN));
        }
        return new Table(
                "half-cycles",
                "Half-cycles",
                List.of(column("k", "Half-cycle", "1"), column("q", "Charge", "mAh"), column("r", "R", "Ω cm²")),
                rows);
    }

    private static Table.Column column(String id, String label, String unit) {
        return new Table.Column(id, label, unit);
    }
}
