package org.interphaselab.evaluation;

import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.evaluation.event.EventType;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.verdict.VerdictKind;

/** The rules by which verdicts and events come about, with the thresholds in force, as a method to be stated. */
final class RuleTables {

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
                        VerdictKind.INCONCLUSIVE.name())
                .row(
                        "V1",
                        Wording.text(
                                "an asymmetric cell ran empty on its thin side, confirmed, and lost more than %s per cycle; if"
                                        + " control cells ran empty too, more than %.4g times the most that one of them lost (a"
                                        + " mere bound of the control is not used)",
                                loss, p.controlLossFactor()),
                        VerdictKind.DETRIMENTAL.name())
                .row(
                        "V1",
                        Wording.text(
                                "and the symmetric cells polarize at most %.4g times as much as the control's and live as"
                                        + " long: the symmetric cell alone would mislead",
                                p.misleadingPolarizationFactor()),
                        "flag SYMMETRIC_MISLEADING")
                .row(
                        "V1",
                        Wording.text(
                                "and the polarization of a symmetric cell grows more than %.4g-fold",
                                p.visibleGrowth()),
                        "flag VISIBLE_IN_BOTH")
                .row(
                        "V2",
                        Wording.text(
                                "no asymmetric cell ran empty, the thinnest ran at least %d cycles, and the bound of its loss"
                                        + " is at most %s per cycle",
                                p.minimumCycles(), loss),
                        VerdictKind.NEGLIGIBLE_LOSS.name())
                .row(
                        "V2",
                        Wording.text(
                                "and against control cells of at least %d designs the largest polarization is lower and the"
                                        + " median life longer, in at least %d designs and %.4g %% of those compared",
                                p.fewestComparisons(), p.fewestComparisons(), 100 * p.betterPart()),
                        VerdictKind.BENEFICIAL.name() + ", else " + VerdictKind.NEUTRAL.name())
                .row(
                        "V3",
                        Wording.text(
                                "the thinnest cell failed or ended before %d cycles, or its thick side ran empty first",
                                p.minimumCycles()),
                        VerdictKind.INCONCLUSIVE.name())
                .row("V4", "there is no control cell", "flag NO_CONTROL: nothing is said about benefit")
                .row(
                        "V5",
                        "the metal volume fraction lies on the side of the other verdicts' bracket where it belongs, or does"
                                + " not; the verdict stays",
                        "flag CONSISTENT or CONTRADICTS_BRACKET")
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
                        "the last sample of a half-cycle, or at least two samples of it, lie at %.4g of the voltage limit or"
                                + " above",
                        p.limitFraction());
            case INCOMPLETE ->
                Wording.text(
                        "less than %.4g of the set charge passed, without a limit, a hole in the recording or the same charge"
                                + " in the cycles beside it",
                        p.completeFraction());
            case DEPLETION ->
                Wording.text(
                        "a limit is reached incomplete or at more than %.4g times the half-cycle's median; or the last three"
                                + " samples rise above %.4g times it, %.4g V and %.4g times the start. Confirmed by the same"
                                + " polarity within %d cycles (more where a cycle loses less than the charge between two"
                                + " samples) or a programme that stops there, if at least %.4g of the electrode's lithium had"
                                + " been stripped",
                        p.depletionJumpRatio(),
                        p.depletionRatio(),
                        p.depletionFloorV(),
                        p.depletionBaselineFactor(),
                        p.confirmCycles(),
                        p.contactInventoryFraction());
            case CONTACT_FAILURE ->
                Wording.text(
                        "a limit in the first %d half-cycles, or with both polarities, with less than %.4g of the electrode's"
                                + " lithium stripped",
                        p.settlingHalfCycles(), p.contactInventoryFraction());
            case HARD_SHORT ->
                Wording.text(
                        "the apparent resistance is below %.4g of the median of the last %d good half-cycles, or below %.4g of"
                                + " the separator's, in %d half-cycles in a row",
                        p.hardShortFraction(),
                        p.hardShortReference(),
                        p.hardShortBulkFraction(),
                        p.hardShortHalfCycles());
            case SOFT_SHORT ->
                Wording.text(
                        "in at least %d half-cycles the voltage drops by more than %.4g of its level and %.4g times the noise"
                                + " and comes back, or the apparent resistance is below %.4g of the separator's",
                        p.softShortHalfCycles(),
                        p.softShortDrop(),
                        p.softShortNoiseFactor(),
                        p.softShortBulkFraction());
            case ACTIVATION ->
                Wording.text(
                        "the running median over %d half-cycles falls gradually by %.4g or more below its maximum, which is"
                                + " at least %.4g times the start, for at least %d half-cycles, with no soft short before",
                        p.activation().activationWindow(),
                        p.activationFall(),
                        p.activationRise(),
                        p.activationHalfCycles());
            case NOISE_RISE ->
                Wording.text(
                        "the noise about the running median exceeds %.4g times that of the start in %d half-cycles in a row",
                        p.noiseFactor(), p.noiseHalfCycles());
        };
    }
}
