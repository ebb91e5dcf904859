package org.interphaselab.analysis.experiment;

import java.util.List;
import java.util.Optional;
import org.interphaselab.core.Light;

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
}
