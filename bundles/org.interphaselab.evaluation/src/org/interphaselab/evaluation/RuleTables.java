package org.interphaselab.evaluation;

import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.core.Numbers;
import org.interphaselab.evaluation.event.EventType;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.verdict.VerdictKind;

/** The rules by which verdicts and events come about, with the thresholds in force, as a method to be stated. */
final class RuleTables {

    private static final int DIGITS = 4;

    private final EvaluationParameters p;

    RuleTables(EvaluationParameters parameters) {
        p = parameters;
    }

    /** Rules V0 to V5, in the order in which they are asked. */
    Table verdicts() {
        String loss = Wording.setCharge(p.allowedLossMAhCm2());
        return new TableBuilder("verdict-rules", "Rules of the verdict, asked in this order")
                .text("rule", "Rule")
                .text("if", "If")
                .text("then", "Then")
                .row(
                        "V0",
                        "no cell could be evaluated, or only symmetric cells, which cannot show that lithium runs out",
                        VerdictKind.INCONCLUSIVE.words())
                .row(
                        "V1",
                        Wording.text(
                                "an asymmetric cell ran empty on its thin side, confirmed, and lost more than %s per cycle; if"
                                        + " control cells ran empty too, more than %s times the most that one of them lost (a"
                                        + " mere bound of the control is not used)",
                                loss, number(p.controlLossFactor())),
                        VerdictKind.DETRIMENTAL.words())
                .row(
                        "V1",
                        Wording.text(
                                "and the symmetric cells polarize at most %s times as much as the control's and live as"
                                        + " long: the symmetric cell alone would mislead",
                                number(p.misleadingPolarizationFactor())),
                        "flag “symmetric misleading”")
                .row(
                        "V1",
                        Wording.text(
                                "and the polarization of a symmetric cell grows more than %s-fold",
                                number(p.visibleGrowth())),
                        "flag “visible in both”")
                .row(
                        "V2",
                        Wording.text(
                                "no asymmetric cell ran empty, the thinnest ran at least %d cycles, and the bound of its loss"
                                        + " is at most %s per cycle",
                                p.minimumCycles(), loss),
                        VerdictKind.NEGLIGIBLE_LOSS.words())
                .row(
                        "V2",
                        Wording.text(
                                "and against control cells of at least %d designs the largest polarization is lower and the"
                                        + " median life longer, in at least %d designs and %s %% of those compared",
                                p.fewestComparisons(), p.fewestComparisons(), number(100 * p.betterPart())),
                        VerdictKind.BENEFICIAL.words() + ", else " + VerdictKind.NEUTRAL.words())
                .row(
                        "V3",
                        Wording.text(
                                "the thinnest cell failed or ended before %d cycles, or its thick side ran empty first",
                                p.minimumCycles()),
                        VerdictKind.INCONCLUSIVE.words())
                .row("V4", "there is no control cell", "flag “no control”: nothing is said about benefit")
                .row(
                        "V5",
                        "the metal volume fraction lies on the side of the other verdicts' bracket where it belongs, or does"
                                + " not; the verdict stays",
                        "flag “consistent” or “contradicts bracket”")
                .build();
    }

    /** What is looked for in half-cycles. */
    Table events() {
        TableBuilder table = new TableBuilder("event-rules", "Rules by which events are found")
                .text("event", "Event")
                .text("rule", "Rule");
        for (EventType type : EventType.values()) {
            table.row(type.words(), rule(type));
        }
        return table.build();
    }

    private String rule(EventType type) {
        return switch (type) {
            case RANGE_EXCEEDED ->
                Wording.text(
                        "the last sample of a half-cycle, or at least two samples of it, lie at %s of the voltage limit or"
                                + " above",
                        number(p.limitFraction()));
            case INCOMPLETE ->
                Wording.text(
                        "less than %s of the set charge passed, without a limit, a hole in the recording or the same charge"
                                + " in the cycles beside it",
                        number(p.completeFraction()));
            case DEPLETION ->
                Wording.text(
                        "a limit is reached incomplete or at more than %s times the half-cycle's median; or the last three"
                                + " samples rise above %s times it, %s V and %s times the start. Confirmed by the same"
                                + " polarity within %d cycles (more where a cycle loses less than the charge between two"
                                + " samples) or a programme that stops there, if at least %s of the electrode's lithium had"
                                + " been stripped",
                        number(p.depletionJumpRatio()),
                        number(p.depletionRatio()),
                        number(p.depletionFloorV()),
                        number(p.depletionBaselineFactor()),
                        p.confirmCycles(),
                        number(p.contactInventoryFraction()));
            case CONTACT_FAILURE ->
                Wording.text(
                        "a limit in the first %d half-cycles, or with both polarities, with less than %s of the electrode's"
                                + " lithium stripped",
                        p.settlingHalfCycles(), number(p.contactInventoryFraction()));
            case HARD_SHORT ->
                Wording.text(
                        "the apparent resistance is below %s of the median of the last %d good half-cycles, or below %s of"
                                + " the separator's, in %d half-cycles in a row",
                        number(p.hardShortFraction()),
                        p.hardShortReference(),
                        number(p.hardShortBulkFraction()),
                        p.hardShortHalfCycles());
            case SOFT_SHORT ->
                Wording.text(
                        "in at least %d half-cycles the voltage drops by more than %s of its level and %s times the noise"
                                + " and comes back, or the apparent resistance is below %s of the separator's",
                        p.softShortHalfCycles(),
                        number(p.softShortDrop()),
                        number(p.softShortNoiseFactor()),
                        number(p.softShortBulkFraction()));
            case ACTIVATION ->
                Wording.text(
                        "the running median over %d half-cycles falls gradually by %s or more below its maximum, which is"
                                + " at least %s times the start, for at least %d half-cycles, with no soft short before",
                        p.activation().activationWindow(),
                        number(p.activationFall()),
                        number(p.activationRise()),
                        p.activationHalfCycles());
            case NOISE_RISE ->
                Wording.text(
                        "the noise about the running median exceeds %s times that of the start in %d half-cycles in a row",
                        number(p.noiseFactor()), p.noiseHalfCycles());
        };
    }

    /** A threshold without needless noughts. */
    private static String number(double value) {
        return Numbers.significant(value, DIGITS);
    }
}
