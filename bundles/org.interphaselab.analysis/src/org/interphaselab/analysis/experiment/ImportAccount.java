package org.interphaselab.analysis.experiment;

import java.util.List;
import java.util.Optional;

/**
 * What the import of a recording found, in short.
 *
 * @param recording its name
 * @param light what the findings amount to; empty when there is no report of the import
 * @param reasons why it is not green: codes of the import, or what else was found
 */
public record ImportAccount(String recording, Optional<Light> light, List<String> reasons) {

    public ImportAccount {
        reasons = List.copyOf(reasons);
    }

    /** What the findings of an import amount to. */
    public enum Light {
        /** Nothing to look at. */
        GREEN,
        /** Something was put right, or deserves a look. */
        YELLOW,
        /** Numbers are doubtful or data are missing. */
        RED
    }
}
