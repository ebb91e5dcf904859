package org.interphaselab.ui.analysis;

import java.util.Locale;
import org.interphaselab.ui.Sentence;

/** Verdicts, events, and what is noted beside them, in the user's language; what has no word of its own reads as its code does. */
public final class VerdictWords {

    private VerdictWords() {}

    /** {@code SYMMETRIC_MISLEADING} as {@code Symmetric misleading}. */
    public static String of(String code) {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "DETRIMENTAL" -> Messages.Word_DETRIMENTAL;
            case "BENEFICIAL" -> Messages.Word_BENEFICIAL;
            case "NEUTRAL" -> Messages.Word_NEUTRAL;
            case "NEGLIGIBLE_LOSS" -> Messages.Word_NEGLIGIBLE_LOSS;
            case "INCONCLUSIVE" -> Messages.Word_INCONCLUSIVE;
            case "REFERENCE" -> Messages.Word_REFERENCE;
            case "SYMMETRIC_MISLEADING" -> Messages.Word_SYMMETRIC_MISLEADING;
            case "VISIBLE_IN_BOTH" -> Messages.Word_VISIBLE_IN_BOTH;
            case "CONSISTENT" -> Messages.Word_CONSISTENT;
            case "NO_CONTROL" -> Messages.Word_NO_CONTROL;
            case "CONTRADICTS_BRACKET" -> Messages.Word_CONTRADICTS_BRACKET;
            case "REPLICATES_DISAGREE" -> Messages.Word_REPLICATES_DISAGREE;
            case "SYMMETRIC_ONLY" -> Messages.Word_SYMMETRIC_ONLY;
            case "NO_VALID_CELL" -> Messages.Word_NO_VALID_CELL;
            case "SHORT_FIRST" -> Messages.Word_SHORT_FIRST;
            case "TOO_FEW_CYCLES" -> Messages.Word_TOO_FEW_CYCLES;
            case "BOUND_TOO_WEAK" -> Messages.Word_BOUND_TOO_WEAK;
            case "DEPLETION_UNCONFIRMED" -> Messages.Word_DEPLETION_UNCONFIRMED;
            case "DEPLETED_WITHIN_ALLOWED_LOSS" -> Messages.Word_DEPLETED_WITHIN_ALLOWED_LOSS;
            case "CONTROL_DEPLETES_TOO" -> Messages.Word_CONTROL_DEPLETES_TOO;
            case "THICK_SIDE_DEPLETED" -> Messages.Word_THICK_SIDE_DEPLETED;
            case "TOO_FEW_COMPARISONS" -> Messages.Word_TOO_FEW_COMPARISONS;
            case "ACTIVATION" -> Messages.Word_ACTIVATION;
            case "DEPLETION" -> Messages.Word_DEPLETION;
            case "CONTACT_FAILURE" -> Messages.Word_CONTACT_FAILURE;
            case "HARD_SHORT" -> Messages.Word_HARD_SHORT;
            case "SOFT_SHORT" -> Messages.Word_SOFT_SHORT;
            case "NOISE_RISE" -> Messages.Word_NOISE_RISE;
            case "RANGE_EXCEEDED" -> Messages.Word_RANGE_EXCEEDED;
            case "INCOMPLETE" -> Messages.Word_INCOMPLETE;
            case "POLARIZATION" -> Messages.Word_POLARIZATION;
            case "END_OF_DATA" -> Messages.Word_END_OF_DATA;
            case "DEPLETED" -> Messages.Word_DEPLETED;
            case "SHORTED" -> Messages.Word_SHORTED;
            case "ALIVE_AT_END" -> Messages.Word_ALIVE_AT_END;
            case "INVALID" -> Messages.Word_INVALID;
            case "IMPORT_LIGHT" -> Messages.Word_IMPORT_LIGHT;
            case "LIMIT_NOT_REPORTED" -> Messages.Word_LIMIT_NOT_REPORTED;
            case "TIME_REPAIRED" -> Messages.Word_TIME_REPAIRED;
            case "TIME_DUPLICATES" -> Messages.Word_TIME_DUPLICATES;
            case "SAMPLES_LEFT_OUT" -> Messages.Word_SAMPLES_LEFT_OUT;
            case "RECORDING_GAPS" -> Messages.Word_RECORDING_GAPS;
            case "STEPS_DISAGREE" -> Messages.Word_STEPS_DISAGREE;
            case "SPIKES" -> Messages.Word_SPIKES;
            case "VOLTAGE_CLIPPED" -> Messages.Word_VOLTAGE_CLIPPED;
            case "NO_SAMPLE_AT_LIMIT" -> Messages.Word_NO_SAMPLE_AT_LIMIT;
            case "PROTOCOL_MISMATCH" -> Messages.Word_PROTOCOL_MISMATCH;
            case "VOLTAGE_OFFSET" -> Messages.Word_VOLTAGE_OFFSET;
            case "SPARSE_SAMPLING" -> Messages.Word_SPARSE_SAMPLING;
            case "FIRST_POLARITY_MISMATCH" -> Messages.Word_FIRST_POLARITY_MISMATCH;
            case "FRACTION_COMPUTED" -> Messages.Word_FRACTION_COMPUTED;
            case "GREEN" -> Messages.Word_GREEN;
            case "YELLOW" -> Messages.Word_YELLOW;
            case "RED" -> Messages.Word_RED;
            case "NOT_CHECKED" -> Messages.Word_NOT_CHECKED;
            default -> Sentence.words(code);
        };
    }
}
