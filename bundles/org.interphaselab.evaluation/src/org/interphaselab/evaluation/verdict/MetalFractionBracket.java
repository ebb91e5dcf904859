package org.interphaselab.evaluation.verdict;

import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.evaluation.bracket.ThresholdBracket;
import org.interphaselab.evaluation.bracket.ThresholdBracket.Placed;
import org.interphaselab.evaluation.event.Wording;

/**
 * V5: where the percolation threshold of the metal must lie, from the verdicts: above every metal volume fraction found
 * harmless and below every one found detrimental. It is shown beside a verdict and never changes it.
 */
public final class MetalFractionBracket {

    /**
     * A verdict and the interphase it is on.
     *
     * @param interphase the interphase
     * @param verdict the verdict
     */
    public record Judged(Interphase interphase, Verdict verdict) {}

    private MetalFractionBracket() {}

    /** The verdict with its place against the bracket of the other verdicts, where there is anything to compare. */
    public static Verdict place(Judged own, List<Judged> all) {
        Optional<Placed> placed = placed(own);
        if (placed.isEmpty()) {
            return own.verdict();
        }
        ThresholdBracket bracket = ThresholdBracket.of(all.stream()
                .filter(judged ->
                        !judged.interphase().id().equals(own.interphase().id()))
                .flatMap(judged -> placed(judged).stream())
                .toList());
        boolean detrimental = placed.get().detrimental();
        Optional<Placed> end = detrimental ? bracket.below() : bracket.above();
        if (end.isEmpty()) {
            return own.verdict();
        }
        double value = placed.get().fraction();
        double against = end.get().fraction();
        boolean contradicts = detrimental ? value <= against : value >= against;
        String sentence = Wording.text(
                "Its metal volume fraction of %s lies %s the %s found %s.",
                percent(placed.get()),
                value > against ? "above" : value < against ? "below" : "at",
                percent(end.get()),
                detrimental ? "harmless" : "detrimental");
        return own.verdict().with(contradicts ? VerdictFlag.CONTRADICTS_BRACKET : VerdictFlag.CONSISTENT, sentence);
    }

    private static String percent(Placed placed) {
        return placed.uncertainty() > 0
                ? Wording.text("(%.2f ± %.2f) %%", 100 * placed.fraction(), 100 * placed.uncertainty())
                : Wording.text("%.2f %%", 100 * placed.fraction());
    }

    /** An interphase as an end of the bracket can be; empty where its verdict or its metal volume fraction is open. */
    public static Optional<Placed> placed(Judged judged) {
        Interphase interphase = judged.interphase();
        boolean detrimental = judged.verdict().kind() == VerdictKind.DETRIMENTAL;
        if (interphase.metalVolumeFraction().isEmpty()
                || !(detrimental || judged.verdict().kind().harmless())) {
            return Optional.empty();
        }
        return Optional.of(new Placed(
                interphase.name(),
                interphase.metalVolumeFraction().getAsDouble(),
                interphase.metalVolumeFractionUncertainty().orElse(0),
                detrimental));
    }
}
