package org.interphaselab.evaluation.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interphaselab.core.Estimate;
import org.interphaselab.evaluation.balance.LithiumBalance;
import org.interphaselab.evaluation.event.CellEvent;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.settings.EvaluationParameters;

/** Rules V0 to V4 in their order; V5, the bracket of metal volume fractions, needs the verdicts of all interphases. */
public final class VerdictRules {

    private final EvaluationParameters parameters;

    public VerdictRules(EvaluationParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * The verdict on an interphase.
     *
     * @param control the cells of the control interphases, when at least one of them could be evaluated
     */
    public Verdict decide(InterphaseCells cells, Optional<InterphaseCells> control) {
        Verdict verdict = byCells(cells, control);
        if (replicatesDisagree(cells)) {
            verdict = verdict.with(VerdictFlag.REPLICATES_DISAGREE, "Replicates of one design end differently.");
        }
        if (!cells.evaluated().isEmpty()
                && cells.groups().stream().allMatch(group -> group.cells().size() == 1)) {
            verdict = verdict.with("Each design was tested once, without a replicate.");
        }
        if (control.isEmpty()) {
            return verdict.with(
                    VerdictFlag.NO_CONTROL,
                    "No control cell could be evaluated, so that nothing is said about benefit.");
        }
        return verdict.with(controlBound(control.get()));
    }

    /** What is said of the control itself: its own evidence, which may be weak. */
    public Verdict reference(InterphaseCells control) {
        Optional<EvaluatedCell> thin =
                control.thinnestGroup().flatMap(group -> group.cells().stream().findFirst());
        String own = thin.map(cell -> " " + CellWords.name(cell) + " " + CellWords.end(cell)
                        + cell.thinBalance()
                                .map(balance -> ", " + CellWords.loss(balance))
                                .orElse("") + ".")
                .orElse(
                        control.evaluated().isEmpty()
                                ? " None of its cells could be evaluated."
                                : " It has no asymmetric cell.");
        Optional<Estimate> loss = thin.flatMap(EvaluatedCell::thinBalance).flatMap(LithiumBalance::lostPerCycle);
        return new Verdict(
                        VerdictKind.REFERENCE,
                        "control",
                        List.of(),
                        "The metal-free control the others are compared with." + own,
                        thin.map(cell -> List.of(CellWords.life(cell, CellWords.end(cell))))
                                .orElse(List.of()),
                        control.evaluated().size(),
                        loss)
                .with(weakness(loss));
    }

    private Verdict byCells(InterphaseCells cells, Optional<InterphaseCells> control) {
        if (cells.evaluated().isEmpty()) {
            String why = cells.invalid().isEmpty()
                    ? "It has no cell."
                    : cells.invalid().stream()
                            .map(cell -> cell.cell().name() + ": " + cell.reason())
                            .collect(Collectors.joining("; ", "", "."));
            return new Verdict(
                    VerdictKind.INCONCLUSIVE,
                    "V0",
                    List.of(VerdictFlag.NO_VALID_CELL),
                    why,
                    List.of(),
                    0,
                    Optional.empty());
        }
        if (cells.asymmetric().isEmpty()) {
            return new Verdict(
                    VerdictKind.INCONCLUSIVE,
                    "V0",
                    List.of(VerdictFlag.SYMMETRIC_ONLY),
                    "Symmetric cells alone cannot show that lithium runs out: both electrodes hold plenty, and a rising"
                            + " polarization is all that is seen. An asymmetric cell with a thin foil is needed.",
                    cells.symmetric().stream()
                            .map(cell -> CellWords.life(cell, CellWords.end(cell)))
                            .toList(),
                    cells.symmetric().size(),
                    Optional.empty());
        }
        return new DetrimentalRule(parameters)
                .apply(cells, control)
                .or(() -> unconfirmed(cells))
                .orElseGet(() -> new HarmlessRule(parameters).apply(cells, control));
    }

    private static Optional<Verdict> unconfirmed(InterphaseCells cells) {
        for (EvaluatedCell cell : cells.asymmetric()) {
            Optional<CellEvent> open = cell.openDepletion();
            if (open.isPresent()) {
                return Optional.of(new Verdict(
                        VerdictKind.INCONCLUSIVE,
                        "V1",
                        List.of(VerdictFlag.DEPLETION_UNCONFIRMED),
                        CellWords.name(cell) + " shows a " + open.get().words() + " at "
                                + Wording.hours(open.get().timeS()) + " that is not confirmed: "
                                + open.get().evidence() + ".",
                        List.of(CellWords.event(cell, open.get())),
                        1,
                        cell.thinBalance().flatMap(LithiumBalance::lostPerCycle)));
            }
        }
        return Optional.empty();
    }

    private static boolean replicatesDisagree(InterphaseCells cells) {
        return cells.groups().stream()
                .anyMatch(group -> group.cells().stream()
                                .map(EvaluatedCell::thinSideDepleted)
                                .distinct()
                                .count()
                        > 1);
    }

    /** The control's own bound in words, when it is weak: its silence proves little. */
    private String controlBound(InterphaseCells control) {
        Optional<Estimate> loss = control.thinnestGroup()
                .flatMap(group -> group.cells().stream().findFirst())
                .flatMap(EvaluatedCell::thinBalance)
                .flatMap(LithiumBalance::lostPerCycle);
        return weakness(loss);
    }

    private String weakness(Optional<Estimate> loss) {
        return loss.filter(bound -> bound.isBound() && bound.value() > parameters.allowedLossMAhCm2())
                .map(bound -> Wording.text(
                        "The control's own loss is only weakly bounded (%s per cycle, allowed are %s): its cells ended"
                                + " too early to prove that it is negligible.",
                        bound.text(), Wording.setCharge(parameters.allowedLossMAhCm2())))
                .orElse("");
    }
}
