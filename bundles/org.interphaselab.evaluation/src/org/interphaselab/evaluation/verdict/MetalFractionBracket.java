package org.interphaselab.evaluation.verdict;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.experiment.Interphase;
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
        OptionalDouble fraction = own.interphase().metalVolumeFraction();
        boolean detrimental = own.verdict().kind() == VerdictKind.DETRIMENTAL;
        if (fraction.isEmpty() || !(detrimental || harmless(own.verdict().kind()))) {
            return own.verdict();
        }
        List<Judged> others = all.stream()
                .filter(judged ->
                        !judged.interphase().id().equals(own.interphase().id()))
                .filter(judged -> judged.interphase().metalVolumeFraction().isPresent())
                .toList();
        OptionalDouble lower = others.stream()
                .filter(judged -> harmless(judged.verdict().kind()))
                .mapToDouble(judged -> judged.interphase().metalVolumeFraction().getAsDouble())
                .max();
        OptionalDouble upper = others.stream()
                .filter(judged -> judged.verdict().kind() == VerdictKind.DETRIMENTAL)
                .mapToDouble(judged -> judged.interphase().metalVolumeFraction().getAsDouble())
                .min();
        OptionalDouble against = detrimental ? lower : upper;
        if (against.isEmpty()) {
            return own.verdict();
        }
        double value = fraction.getAsDouble();
        boolean contradicts = detrimental ? value <= against.getAsDouble() : value >= against.getAsDouble();
        String sentence = Wording.text(
                "Its metal volume fraction of %.2f %% lies %s the %.2f %% found %s.",
                100 * value,
                value > against.getAsDouble() ? "above" : value < against.getAsDouble() ? "below" : "at",
                100 * against.getAsDouble(),
                detrimental ? "harmless" : "detrimental");
        return own.verdict().with(contradicts ? VerdictFlag.CONTRADICTS_BRACKET : VerdictFlag.CONSISTENT, sentence);
    }

    /** Whether a verdict says detrimental, or harmless; empty where it says neither. */
    public static Optional<Boolean> detrimental(VerdictKind kind) {
        return kind == VerdictKind.DETRIMENTAL
                ? Optional.of(true)
                : harmless(kind) ? Optional.of(false) : Optional.empty();
    }

    private static boolean harmless(VerdictKind kind) {
        return kind == VerdictKind.BENEFICIAL || kind == VerdictKind.NEUTRAL || kind == VerdictKind.NEGLIGIBLE_LOSS;
    }
}
