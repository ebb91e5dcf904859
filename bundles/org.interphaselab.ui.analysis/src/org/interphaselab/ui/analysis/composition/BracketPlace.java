package org.interphaselab.ui.analysis.composition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.evaluation.bracket.ThresholdBracket;
import org.interphaselab.evaluation.bracket.ThresholdBracket.Placed;
import org.interphaselab.evaluation.verdict.VerdictKind;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.analysis.InterphaseVerdict;
import org.interphaselab.ui.analysis.Messages;

/** Where a metal volume fraction lies against the bracket that the verdicts of a study give. */
public final class BracketPlace {

    private static final double PERCENT = 100;

    private BracketPlace() {}

    /** The bracket of the verdicts there are; without ends before an evaluation. */
    public static ThresholdBracket bracket(Optional<List<InterphaseVerdict>> verdicts) {
        return ThresholdBracket.of(verdicts.stream()
                .flatMap(List::stream)
                .flatMap(BracketPlace::placed)
                .toList());
    }

    /** In a sentence. */
    static String of(double fraction, ThresholdBracket bracket) {
        if (bracket.below().isEmpty() && bracket.above().isEmpty()) {
            return Messages.Place_never;
        }
        if (bracket.contradictory()) {
            return Messages.Place_contradictory;
        }
        Optional<Placed> above = bracket.above().filter(placed -> fraction >= placed.fraction());
        Optional<Placed> below = bracket.below().filter(placed -> fraction <= placed.fraction());
        return above.map(placed -> NLS.bind(Messages.Place_notBelow, percent(placed), placed.interphase()))
                .or(() -> below.map(placed -> NLS.bind(Messages.Place_notAbove, percent(placed), placed.interphase())))
                .orElse(Messages.Place_between);
    }

    private static Stream<Placed> placed(InterphaseVerdict verdict) {
        return Stream.of(VerdictKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(verdict.verdict()))
                .filter(kind -> kind == VerdictKind.DETRIMENTAL || kind.harmless())
                .flatMap(kind -> verdict.metalVolumeFraction().stream()
                        .map(fraction -> new Placed(
                                verdict.name(),
                                fraction.value() / PERCENT,
                                fraction.standardUncertainty().orElse(0) / PERCENT,
                                kind == VerdictKind.DETRIMENTAL)));
    }

    private static String percent(Placed placed) {
        return ShownNumbers.significant(PERCENT * placed.fraction(), 3);
    }
}
