package org.interphaselab.ui.analysis.composition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interphaselab.core.Numbers;
import org.interphaselab.evaluation.bracket.ThresholdBracket;
import org.interphaselab.evaluation.bracket.ThresholdBracket.Placed;
import org.interphaselab.ui.analysis.InterphaseVerdict;

/** Where a metal volume fraction lies against the bracket that the verdicts of a study give. */
final class BracketPlace {

    private static final double PERCENT = 100;
    private static final String DETRIMENTAL = "detrimental";
    private static final Set<String> HARMLESS = Set.of("beneficial", "neutral", "negligible_loss");

    private BracketPlace() {}

    /** The bracket of the verdicts there are; without ends before an evaluation. */
    static ThresholdBracket bracket(Optional<List<InterphaseVerdict>> verdicts) {
        return ThresholdBracket.of(verdicts.stream()
                .flatMap(List::stream)
                .flatMap(BracketPlace::placed)
                .toList());
    }

    /** In a sentence. */
    static String of(double fraction, ThresholdBracket bracket) {
        if (bracket.below().isEmpty() && bracket.above().isEmpty()) {
            return "No verdicts to compare with yet: Evaluate > Evaluate Study (F9).";
        }
        if (bracket.contradictory()) {
            return "The verdicts of this study do not agree with one threshold.";
        }
        Optional<Placed> above = bracket.above().filter(placed -> fraction >= placed.fraction());
        Optional<Placed> below = bracket.below().filter(placed -> fraction <= placed.fraction());
        return above.map(placed -> "Not below the %s %% that %s shows to be detrimental."
                        .formatted(percent(placed), placed.interphase()))
                .or(() -> below.map(placed -> "Not above the %s %% that %s shows to be harmless."
                        .formatted(percent(placed), placed.interphase())))
                .orElse("Between what is known to be harmless and what is known to be detrimental: cells must tell.");
    }

    private static Stream<Placed> placed(InterphaseVerdict verdict) {
        String word = verdict.verdict().toLowerCase(Locale.ROOT);
        boolean detrimental = word.equals(DETRIMENTAL);
        return detrimental || HARMLESS.contains(word)
                ? verdict.metalVolumeFraction().stream()
                        .map(fraction -> new Placed(
                                verdict.name(),
                                fraction.value() / PERCENT,
                                fraction.standardUncertainty().orElse(0) / PERCENT,
                                detrimental))
                : Stream.empty();
    }

    private static String percent(Placed placed) {
        return Numbers.significant(PERCENT * placed.fraction(), 3);
    }
}
