package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.analysis.Finding;
import org.interphaselab.evaluation.event.CellEvent;
import org.interphaselab.evaluation.event.EventType;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.verdict.CellEvaluation;
import org.interphaselab.evaluation.verdict.CellStatus;
import org.interphaselab.evaluation.verdict.EvaluatedCell;
import org.interphaselab.evaluation.verdict.InterphaseCells;
import org.interphaselab.evaluation.verdict.InvalidCell;
import org.interphaselab.evaluation.verdict.MetalFractionBracket.Judged;
import org.interphaselab.evaluation.verdict.VerdictFlag;

/** Verdicts, flags and reservations as statements with evidence. */
final class VerdictFindings {

    private VerdictFindings() {}

    static List<Finding> of(List<Judged> judged, List<CellEvaluation> cells) {
        List<Finding> findings = new ArrayList<>();
        for (Judged each : judged) {
            String name = each.interphase().name();
            findings.add(new Finding(
                    Finding.Level.VERDICT,
                    each.verdict().kind().name(),
                    name,
                    name + ": " + each.verdict().explanation() + " (rule "
                            + each.verdict().rule() + ", "
                            + Wording.count(each.verdict().replicates(), "cell") + ")",
                    each.verdict().evidence()));
            for (VerdictFlag flag : each.verdict().flags()) {
                findings.add(new Finding(
                        Finding.Level.FLAG,
                        flag.name(),
                        name,
                        name + ": " + flag.words() + ".",
                        evidence(flag, each, cells)));
            }
        }
        for (CellEvaluation cell : cells) {
            switch (cell) {
                case EvaluatedCell good -> {
                    findings.addAll(CellFindings.warnings(good.measured()));
                    activation(good, cells).ifPresent(findings::add);
                }
                case InvalidCell bad -> findings.add(CellFindings.invalid(bad));
            }
        }
        return findings;
    }

    /** What a flag rests on: on the symmetric cells, on other verdicts, or on what its verdict rests on. */
    private static List<Evidence> evidence(VerdictFlag flag, Judged judged, List<CellEvaluation> cells) {
        return switch (flag) {
            case CONSISTENT, CONTRADICTS_BRACKET, NO_CONTROL, TOO_FEW_COMPARISONS -> List.of();
            case SYMMETRIC_MISLEADING, VISIBLE_IN_BOTH ->
                InterphaseCells.of(cells).symmetric().stream()
                        .filter(cell -> cell.cell()
                                .interphase()
                                .id()
                                .equals(judged.interphase().id()))
                        .flatMap(cell -> cell.highest().stream()
                                .map(half -> new Evidence(
                                        cell.cell().id(),
                                        cell.cell().name(),
                                        OptionalInt.of(half.index()),
                                        half.startS(),
                                        half.endS(),
                                        "largest polarization "
                                                + Wording.volts(
                                                        half.polarization().medianV())
                                                + cell.trend()
                                                        .map(trend -> Wording.text(
                                                                ", grows %.2f-fold, Kendall's τ %.2f",
                                                                trend.growth(), trend.kendallTau()))
                                                        .orElse("")
                                                + ", life " + cell.life().text())))
                        .toList();
            default -> judged.verdict().evidence();
        };
    }

    /** What a falling polarization means depends on whether asymmetric cells of the same interphase run empty. */
    private static Optional<Finding> activation(EvaluatedCell cell, List<CellEvaluation> all) {
        Optional<CellEvent> found = cell.measured().events().first(EventType.ACTIVATION);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        boolean depletes = all.stream()
                .anyMatch(other -> other.status() == CellStatus.DEPLETED
                        && other.cell()
                                .interphase()
                                .id()
                                .equals(cell.cell().interphase().id())
                        && !other.cell().design().symmetric());
        CellEvent event = found.get();
        String text = cell.cell().name() + ": the polarization falls from " + Wording.hours(event.timeS()) + " on. "
                + (depletes
                        ? "As asymmetric cells of this interphase run out of lithium, deposition of lithium inside the"
                                + " interphase is suspected (doi:10.1039/d5eb00024f), not an improvement."
                        : "No asymmetric cell of this interphase runs empty; the fall alone says neither good nor"
                                + " bad.");
        return Optional.of(new Finding(
                Finding.Level.NOTE,
                "ACTIVATION",
                cell.cell().name(),
                text,
                List.of(event.in(cell.cell(), event.evidence()))));
    }
}
