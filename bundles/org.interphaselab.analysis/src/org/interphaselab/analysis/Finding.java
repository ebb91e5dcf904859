package org.interphaselab.analysis;

import java.util.List;

/**
 * A statement of a result in words, with what it rests on.
 *
 * @param level its weight
 * @param code stable identifier, upper case with underscores
 * @param subject the cell, interphase or study it speaks of, by the name the user gave
 * @param text the statement
 * @param evidence the samples and numbers it rests on
 */
public record Finding(Level level, String code, String subject, String text, List<Evidence> evidence) {

    /** The weight of a finding. */
    public enum Level {
        /** The answer to the question the analysis asks. */
        VERDICT,
        /** Qualifies a verdict. */
        FLAG,
        /** A reservation. */
        WARNING,
        /** A remark. */
        NOTE
    }

    public Finding {
        evidence = List.copyOf(evidence);
    }
}
