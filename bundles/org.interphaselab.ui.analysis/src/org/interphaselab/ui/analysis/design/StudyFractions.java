package org.interphaselab.ui.analysis.design;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.evaluation.bracket.ThresholdBracket;
import org.interphaselab.study.recording.StudySnapshot;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.InterphaseVerdict;
import org.interphaselab.ui.analysis.VerdictReading;
import org.interphaselab.ui.analysis.composition.BracketPlace;
import org.interphaselab.ui.study.OpenStudy;

/**
 * The metal volume fractions of a study, with its verdicts and the bracket they give; all in %.
 *
 * @param interphases those whose fraction is known
 * @param harmlessPercent the largest fraction found harmless, where the verdicts agree with one threshold
 * @param detrimentalPercent the smallest one found detrimental
 */
record StudyFractions(List<Placed> interphases, OptionalDouble harmlessPercent, OptionalDouble detrimentalPercent) {

    static final StudyFractions NONE = new StudyFractions(List.of(), OptionalDouble.empty(), OptionalDouble.empty());

    private static final double PERCENT = 100;
    private static final String NO_VERDICT = "";

    /** An interphase; its verdict is a stable word, or empty. */
    record Placed(String id, String name, double percent, String verdict) {}

    /** What the open study says now; in the user interface thread. */
    static StudyFractions of(OpenStudy study, Evaluation evaluation) {
        Optional<List<InterphaseVerdict>> verdicts = evaluation.verdicts().map(VerdictReading::interphases);
        var byId = verdicts.stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(InterphaseVerdict::interphaseId, InterphaseVerdict::verdict, (a, b) -> a));
        List<Placed> placed = StudySnapshot.of(study.folder()).experiment().interphases().stream()
                .filter(each -> each.metalVolumeFraction().isPresent())
                .map(each -> new Placed(
                        each.id(),
                        each.name(),
                        PERCENT * each.metalVolumeFraction().getAsDouble(),
                        byId.getOrDefault(each.id(), NO_VERDICT)))
                .toList();
        ThresholdBracket bracket = BracketPlace.bracket(verdicts);
        return bracket.contradictory()
                ? new StudyFractions(placed, OptionalDouble.empty(), OptionalDouble.empty())
                : new StudyFractions(placed, percent(bracket.below()), percent(bracket.above()));
    }

    private static OptionalDouble percent(Optional<ThresholdBracket.Placed> end) {
        return end.map(each -> OptionalDouble.of(PERCENT * each.fraction())).orElse(OptionalDouble.empty());
    }

    /** How a threshold lies against the bracket, in a sentence; empty where there are not two ends. */
    String against(double thresholdPercent) {
        if (harmlessPercent.isEmpty() || detrimentalPercent.isEmpty()) {
            return "";
        }
        String words = thresholdPercent < harmlessPercent.getAsDouble()
                ? Messages.Bracket_lower
                : thresholdPercent > detrimentalPercent.getAsDouble()
                        ? Messages.Bracket_higher
                        : Messages.Bracket_inside;
        return NLS.bind(
                words,
                ShownNumbers.significant(harmlessPercent.getAsDouble(), 3),
                ShownNumbers.significant(detrimentalPercent.getAsDouble(), 3));
    }

    /** The fraction of an interphase, where it is known. */
    OptionalDouble percentOf(String interphaseId) {
        return interphases.stream()
                .filter(each -> each.id().equals(interphaseId))
                .mapToDouble(Placed::percent)
                .findFirst();
    }
}
