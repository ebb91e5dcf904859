package org.interphaselab.evaluation.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.core.Estimate;
import org.interphaselab.evaluation.balance.LithiumBalance;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.settings.EvaluationParameters;

/**
 * V2 and V3: no asymmetric cell ran empty. When the thinnest cell ran long enough and its bound is tight enough, the
 * loss is negligible; against control cells of the same designs it is then beneficial or neutral. When it failed
 * before, or has not run long enough, nothing can be said.
 */
final class HarmlessRule {

    private final EvaluationParameters parameters;

    HarmlessRule(EvaluationParameters parameters) {
        this.parameters = parameters;
    }

    /** The verdict over cells of which at least one is asymmetric and none ran empty on its thin side. */
    Verdict apply(InterphaseCells cells, Optional<InterphaseCells> control) {
        EvaluatedCell thin = cells.thinnestGroup().orElseThrow().cells().stream()
                .max(Comparator.comparingInt(EvaluatedCell::cycles))
                .orElseThrow();
        Optional<Estimate> bound = thin.thinBalance().flatMap(LithiumBalance::lostPerCycle);
        String story = CellWords.name(thin) + " " + CellWords.end(thin) + ", after "
                + Wording.count(thin.cycles(), "cycle")
                + thin.thinBalance()
                        .map(balance -> ", " + CellWords.loss(balance))
                        .orElse("") + ".";
        Optional<EvaluatedCell> thickDepleted = cells.asymmetric().stream()
                .filter(cell -> cell.status() == CellStatus.DEPLETED)
                .findFirst();
        if (thickDepleted.isPresent()) {
            return inconclusive(
                    thickDepleted.get(),
                    "V3",
                    VerdictFlag.THICK_SIDE_DEPLETED,
                    bound,
                    CellWords.name(thickDepleted.get()) + " " + CellWords.end(thickDepleted.get()) + ". " + story);
        }
        if (thin.cycles() < parameters.minimumCycles()) {
            boolean failed = thin.status() != CellStatus.ALIVE_AT_END;
            return inconclusive(
                    thin,
                    "V3",
                    failed ? VerdictFlag.SHORT_FIRST : VerdictFlag.TOO_FEW_CYCLES,
                    bound,
                    story + " At least " + parameters.minimumCycles() + " cycles are needed.");
        }
        if (bound.isEmpty() || bound.get().value() > parameters.allowedLossMAhCm2()) {
            double initial =
                    thin.thinBalance().map(LithiumBalance::initialMAhCm2).orElse(0.0);
            return inconclusive(
                    thin,
                    "V2",
                    VerdictFlag.BOUND_TOO_WEAK,
                    bound,
                    story
                            + Wording.text(
                                    " To prove less than %s per cycle with this foil takes %d cycles without depletion.",
                                    Wording.setCharge(parameters.allowedLossMAhCm2()),
                                    (long) Math.ceil(initial / parameters.allowedLossMAhCm2())));
        }
        Verdict harmless = new Verdict(
                VerdictKind.NEGLIGIBLE_LOSS,
                "V2",
                List.of(),
                "No asymmetric cell ran empty, and the thinnest ran long enough: " + story,
                evidence(cells),
                cells.asymmetric().size(),
                bound);
        return control.map(reference -> compared(harmless, cells, reference)).orElse(harmless);
    }

    private static Verdict inconclusive(
            EvaluatedCell cell, String rule, VerdictFlag flag, Optional<Estimate> bound, String story) {
        List<Evidence> evidence = cell.measured()
                .events()
                .end()
                .map(event -> List.of(CellWords.event(cell, event)))
                .orElse(List.of(CellWords.life(cell, story)));
        return new Verdict(VerdictKind.INCONCLUSIVE, rule, List.of(flag), story, evidence, 1, bound);
    }

    private static List<Evidence> evidence(InterphaseCells cells) {
        List<Evidence> evidence = new ArrayList<>();
        for (EvaluatedCell cell : cells.asymmetric()) {
            cell.thinBalance().ifPresent(balance -> evidence.add(CellWords.life(cell, CellWords.loss(balance))));
        }
        return evidence;
    }

    private Verdict compared(Verdict harmless, InterphaseCells cells, InterphaseCells control) {
        int comparisons = 0;
        int better = 0;
        List<String> lines = new ArrayList<>();
        for (DesignGroup group : cells.groups()) {
            Optional<DesignGroup> reference = control.comparable(group, parameters.sameDesign());
            if (reference.isPresent()
                    && group.maxPolarizationV().isPresent()
                    && reference.get().maxPolarizationV().isPresent()) {
                double here = group.maxPolarizationV().getAsDouble();
                double there = reference.get().maxPolarizationV().getAsDouble();
                comparisons++;
                better +=
                        here < there && group.life().longerThan(reference.get().life()) ? 1 : 0;
                lines.add(Wording.text(
                        "%s: %s against %s, %s against %s",
                        group.design().name(),
                        Wording.volts(here),
                        Wording.volts(there),
                        group.life().text(),
                        reference.get().life().text()));
            }
        }
        String comparison = "Against the control, polarization and life in " + Wording.count(comparisons, "design")
                + ": " + String.join("; ", lines) + ".";
        if (comparisons < parameters.fewestComparisons()) {
            return harmless.with(VerdictFlag.TOO_FEW_COMPARISONS, comparisons == 0 ? "" : comparison);
        }
        boolean beneficial =
                better >= Math.max(parameters.fewestComparisons(), Math.ceil(parameters.betterPart() * comparisons));
        return new Verdict(
                beneficial ? VerdictKind.BENEFICIAL : VerdictKind.NEUTRAL,
                harmless.rule(),
                harmless.flags(),
                harmless.explanation() + " " + comparison
                        + Wording.text(" Better in both: %d of %d.", better, comparisons),
                harmless.evidence(),
                harmless.replicates(),
                harmless.lossPerCycle());
    }
}
