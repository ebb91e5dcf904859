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
 * V1: an asymmetric cell ran empty on its thin side, confirmed, at more than the allowed loss per cycle; where control
 * cells ran empty too, at a multiple of their measured loss. A mere bound of the control is not used.
 */
final class DetrimentalRule {

    private final EvaluationParameters parameters;

    DetrimentalRule(EvaluationParameters parameters) {
        this.parameters = parameters;
    }

    /** A verdict when thin electrodes ran empty, else nothing. */
    Optional<Verdict> apply(InterphaseCells cells, Optional<InterphaseCells> control) {
        List<EvaluatedCell> depleted = cells.asymmetric().stream()
                .filter(cell -> cell.thinSideDepleted()
                        && cell.thinBalance()
                                .flatMap(LithiumBalance::lostPerCycle)
                                .isPresent())
                .toList();
        if (depleted.isEmpty()) {
            return Optional.empty();
        }
        List<EvaluatedCell> lossy = depleted.stream()
                .filter(cell -> lossPerCycle(cell) > parameters.allowedLossMAhCm2())
                .toList();
        if (lossy.isEmpty()) {
            return Optional.of(inconclusive(
                    depleted,
                    VerdictFlag.DEPLETED_WITHIN_ALLOWED_LOSS,
                    "allowed are " + Wording.setCharge(parameters.allowedLossMAhCm2()) + " per cycle."));
        }
        Optional<EvaluatedCell> worstControl = control.stream()
                .flatMap(all -> all.asymmetric().stream())
                .filter(EvaluatedCell::thinSideDepleted)
                .filter(cell ->
                        cell.thinBalance().flatMap(LithiumBalance::lostPerCycle).isPresent())
                .max(Comparator.comparingDouble(DetrimentalRule::lossPerCycle));
        double beyond = worstControl
                .map(cell -> parameters.controlLossFactor() * lossPerCycle(cell))
                .orElse(0.0);
        List<EvaluatedCell> beyondControl =
                lossy.stream().filter(cell -> lossPerCycle(cell) > beyond).toList();
        if (beyondControl.isEmpty()) {
            return Optional.of(inconclusive(
                    lossy,
                    VerdictFlag.CONTROL_DEPLETES_TOO,
                    "the control " + CellWords.name(worstControl.orElseThrow()) + " loses "
                            + Wording.charge(lossPerCycle(worstControl.orElseThrow())) + " per cycle, and "
                            + Wording.text("%.1f", parameters.controlLossFactor()) + " times that is asked for."));
        }
        return Optional.of(withSymmetric(detrimental(beyondControl), cells, control));
    }

    private static double lossPerCycle(EvaluatedCell cell) {
        return cell.thinBalance().orElseThrow().lostPerCycle().orElseThrow().value();
    }

    private Verdict detrimental(List<EvaluatedCell> cells) {
        return new Verdict(
                VerdictKind.DETRIMENTAL,
                "V1",
                List.of(),
                "Lithium is consumed beyond the " + Wording.setCharge(parameters.allowedLossMAhCm2())
                        + " per cycle that are allowed: " + story(cells) + ".",
                evidence(cells),
                cells.size(),
                loss(cells));
    }

    private static Verdict inconclusive(List<EvaluatedCell> cells, VerdictFlag flag, String why) {
        return new Verdict(
                VerdictKind.INCONCLUSIVE,
                "V1",
                List.of(flag),
                "A thin electrode ran empty, but " + why + " " + story(cells) + ".",
                evidence(cells),
                cells.size(),
                loss(cells));
    }

    /** How the cells ended; what they lost stands in the evidence. */
    private static String story(List<EvaluatedCell> cells) {
        return String.join(
                "; ",
                cells.stream()
                        .map(cell -> CellWords.name(cell) + " " + CellWords.end(cell))
                        .toList());
    }

    private static List<Evidence> evidence(List<EvaluatedCell> cells) {
        List<Evidence> evidence = new ArrayList<>();
        for (EvaluatedCell cell : cells) {
            evidence.add(CellWords.event(cell, cell.measured().events().end().orElseThrow()));
            evidence.add(CellWords.life(cell, CellWords.loss(cell.thinBalance().orElseThrow())));
        }
        return evidence;
    }

    /** The loss of the thinnest of the cells: it answers soonest and its foil is the best known part. */
    private static Optional<Estimate> loss(List<EvaluatedCell> cells) {
        return cells.stream()
                .min(Comparator.comparingDouble(
                        cell -> cell.thinBalance().orElseThrow().initialMAhCm2()))
                .flatMap(cell -> cell.thinBalance().orElseThrow().lostPerCycle());
    }

    private Verdict withSymmetric(Verdict verdict, InterphaseCells cells, Optional<InterphaseCells> control) {
        Verdict result = verdict;
        Optional<DesignGroup> symmetric = cells.symmetricGroup();
        Optional<DesignGroup> reference = control.flatMap(InterphaseCells::symmetricGroup);
        if (symmetric.isPresent() && reference.isPresent() && looksHealthy(symmetric.get(), reference.get())) {
            DesignGroup group = symmetric.get();
            result = result.with(
                    VerdictFlag.SYMMETRIC_MISLEADING,
                    Wording.text(
                            "The symmetric cell shows none of it: at most %s, %.1f times the control's %s, and a life of %s"
                                    + " against %s.",
                            Wording.volts(group.maxPolarizationV().getAsDouble()),
                            group.maxPolarizationV().getAsDouble()
                                    / reference.get().maxPolarizationV().getAsDouble(),
                            Wording.volts(reference.get().maxPolarizationV().getAsDouble()),
                            group.life().text(),
                            reference.get().life().text()));
        }
        Optional<EvaluatedCell> growing = cells.symmetric().stream()
                .filter(cell -> cell.trend()
                        .filter(t -> t.growth() > parameters.visibleGrowth())
                        .isPresent())
                .findFirst();
        return growing.isEmpty()
                ? result
                : result.with(
                        VerdictFlag.VISIBLE_IN_BOTH,
                        Wording.text(
                                "The symmetric cell shows it as a polarization that grows %.1f-fold (Kendall's τ %.2f).",
                                growing.get().trend().orElseThrow().growth(),
                                growing.get().trend().orElseThrow().kendallTau()));
    }

    private boolean looksHealthy(DesignGroup group, DesignGroup reference) {
        return group.maxPolarizationV().isPresent()
                && reference.maxPolarizationV().isPresent()
                && group.maxPolarizationV().getAsDouble()
                        <= parameters.misleadingPolarizationFactor()
                                * reference.maxPolarizationV().getAsDouble()
                && group.life().looksAsLongAs(reference.life());
    }
}
