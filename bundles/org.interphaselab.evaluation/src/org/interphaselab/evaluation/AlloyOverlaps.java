package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.experiment.ExpectedProducts;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.verdict.MetalFractionBracket;
import org.interphaselab.evaluation.verdict.MetalFractionBracket.Judged;

/**
 * Warns where the order of two interphases in the bracket depends on which alloys form: with some of them the one found
 * harmless has as much metal as the one found detrimental.
 */
final class AlloyOverlaps {

    private static final double PERCENT = 100;

    /** The metal volume fractions that the alloys of an interphase give, 0 to 1. */
    private record Span(String name, double low, double high) {
        static Span of(Interphase interphase) {
            double used = interphase.metalVolumeFraction().getAsDouble();
            OptionalDouble low = interphase.expected().stream()
                    .mapToDouble(ExpectedProducts::lowestMetalVolumeFraction)
                    .findFirst();
            OptionalDouble high = interphase.expected().stream()
                    .mapToDouble(ExpectedProducts::highestMetalVolumeFraction)
                    .findFirst();
            return new Span(interphase.name(), Math.min(used, low.orElse(used)), Math.max(used, high.orElse(used)));
        }

        String words() {
            return (low < high ? Wording.text("%.3g to ", PERCENT * low) : "")
                    + Wording.text("%.3g %% (%s)", PERCENT * high, name);
        }
    }

    private AlloyOverlaps() {}

    /** A warning for every pair that overlaps although the fractions used are in order. */
    static List<Finding> of(List<Judged> judged) {
        List<Finding> findings = new ArrayList<>();
        for (Judged harmless : placed(judged, false)) {
            for (Judged detrimental : placed(judged, true)) {
                Span below = Span.of(harmless.interphase());
                Span above = Span.of(detrimental.interphase());
                boolean inOrder = fraction(harmless) < fraction(detrimental);
                if (inOrder && below.high() >= above.low()) {
                    findings.add(new Finding(
                            Finding.Level.WARNING,
                            "BRACKET_ALLOYS_OVERLAP",
                            below.name() + ", " + above.name(),
                            "With other alloys the metal volume fractions of an interphase found harmless, "
                                    + below.words() + ", and of one found detrimental, " + above.words()
                                    + ", overlap: whether they agree with one threshold depends on which alloys form,"
                                    + " and the bracket holds only for the usual ones.",
                            List.of()));
                }
            }
        }
        return findings;
    }

    private static List<Judged> placed(List<Judged> judged, boolean detrimental) {
        return judged.stream()
                .filter(each -> MetalFractionBracket.placed(each)
                        .filter(placed -> placed.detrimental() == detrimental)
                        .isPresent())
                .toList();
    }

    private static double fraction(Judged judged) {
        return judged.interphase().metalVolumeFraction().getAsDouble();
    }
}
