package org.interphaselab.chemistry.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Scalar;
import org.interphaselab.chart.Guide;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.StudyBracket;
import org.interphaselab.evaluation.bracket.ThresholdBracket;
import org.interphaselab.evaluation.bracket.ThresholdBracket.Placed;

/**
 * The two sides of the bracket that dopant levels are held against, each entered or from the study's own verdicts.
 *
 * @param benign the largest metal volume fraction found harmless
 * @param detrimental the smallest found detrimental
 */
record DopantBracket(Optional<Side> benign, Optional<Side> detrimental) {

    /**
     * One side.
     *
     * @param percent metal volume fraction, %
     * @param origin where it comes from, for people
     */
    record Side(Estimate percent, String origin) {
        String words() {
            return percent.text() + " (" + origin + ")";
        }
    }

    private static final double PERCENT = 100;

    /**
     * What was entered, and the study's own where nothing was.
     *
     * @throws ProblemException when neither side is known, or they contradict each other
     */
    static DopantBracket of(AnalysisInput input, DopantLevelParameters parameters, Progress progress)
            throws ProblemException {
        boolean whole = parameters.benignPercent().isPresent()
                && parameters.detrimentalPercent().isPresent();
        ThresholdBracket study = whole
                ? new ThresholdBracket(Optional.empty(), Optional.empty())
                : StudyBracket.of(input, parameters.verdicts(), progress);
        DopantBracket bracket = of(study, parameters);
        if (bracket.benign.isEmpty() && bracket.detrimental.isEmpty()) {
            throw Problem.error(
                            "NO_BRACKET",
                            "No interphase of the study with a known metal volume fraction was found harmless or"
                                    + " detrimental, and none was entered: there is nothing to hold dopants against.",
                            Location.of(input.experiment().name()),
                            "Evaluate cells first, or enter the fractions found harmless and detrimental.")
                    .asException();
        }
        Optional<Problem> contradiction = bracket.contradiction();
        if (contradiction.isPresent()) {
            throw contradiction.get().asException();
        }
        return bracket;
    }

    /** What was entered, and the study's own where nothing was. */
    static DopantBracket of(ThresholdBracket study, DopantLevelParameters parameters) {
        return new DopantBracket(
                side(parameters.benignPercent(), study.below()), side(parameters.detrimentalPercent(), study.above()));
    }

    /** Only what was entered. */
    static DopantBracket entered(DopantLevelParameters parameters) {
        return of(new ThresholdBracket(Optional.empty(), Optional.empty()), parameters);
    }

    private static Optional<Side> side(OptionalDouble entered, Optional<Placed> study) {
        return entered.isPresent()
                ? Optional.of(new Side(Estimate.of(entered.getAsDouble(), "%"), "entered"))
                : study.map(end -> new Side(
                        end.uncertainty() > 0
                                ? Estimate.of(PERCENT * end.fraction(), PERCENT * end.uncertainty(), "%")
                                : Estimate.of(PERCENT * end.fraction(), "%"),
                        "verdict of this study on " + end.interphase()));
    }

    /** That the two sides are not in order. */
    Optional<Problem> contradiction() {
        boolean upsideDown = benign.isPresent()
                && detrimental.isPresent()
                && benign.get().percent().value() >= detrimental.get().percent().value();
        return upsideDown
                ? Optional.of(Problem.error(
                        "BRACKET_UPSIDE_DOWN",
                        "The fraction found harmless, " + benign.get().words()
                                + ", is not below the one found detrimental, "
                                + detrimental.get().words() + ": the bracket contradicts itself.",
                        Location.of("parameters"),
                        "Look at the verdicts that contradict each other; a threshold cannot lie between these."))
                : Optional.empty();
    }

    /** Which bracket was used. */
    Finding finding(String study) {
        return new Finding(
                Finding.Level.NOTE,
                "DOPANT_BRACKET",
                study,
                "Dopant levels are held against "
                        + benign.map(side -> "the largest fraction found harmless, " + side.words())
                                .orElse("no fraction found harmless, as none is known")
                        + ", and "
                        + detrimental
                                .map(side -> "the smallest found detrimental, " + side.words())
                                .orElse("none found detrimental, as none is known")
                        + ".",
                List.of());
    }

    /** The sides as numbers. */
    List<Scalar> scalars() {
        List<Scalar> scalars = new ArrayList<>();
        benign.ifPresent(
                side -> scalars.add(new Scalar("harmless-up-to", "Harmless up to, " + side.origin(), side.percent())));
        detrimental.ifPresent(side ->
                scalars.add(new Scalar("detrimental-from", "Detrimental from, " + side.origin(), side.percent())));
        return scalars;
    }

    /** The sides as lines of a chart. */
    List<Guide> guides() {
        List<Guide> guides = new ArrayList<>();
        benign.ifPresent(side ->
                guides.add(new Guide(Guide.Orientation.AT_Y, side.percent().value(), "found harmless")));
        detrimental.ifPresent(side ->
                guides.add(new Guide(Guide.Orientation.AT_Y, side.percent().value(), "found detrimental")));
        return guides;
    }
}
