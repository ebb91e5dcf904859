package org.interphaselab.percolation.fit;

import java.util.List;
import org.interphaselab.core.Problem;
import org.interphaselab.percolation.model.GeneralEffectiveMedium;

/**
 * The general effective medium that measured conductivities show.
 *
 * @param model the medium
 * @param thresholdInterval of confidence
 * @param exponentInterval of confidence, of the exponent t above the threshold
 * @param scatter standard deviation of ln σ about it (at weight 1 where samples have uncertainties)
 * @param logLikelihood of the samples, and of the exponents where these were held
 * @param parameters number of parameters fitted, the scatter included
 * @param samples number of samples
 * @param warnings why it may mean little
 */
public record FittedMedium(
        GeneralEffectiveMedium model,
        Interval thresholdInterval,
        Interval exponentInterval,
        double scatter,
        double logLikelihood,
        int parameters,
        int samples,
        List<Problem> warnings) {

    public FittedMedium {
        warnings = List.copyOf(warnings);
    }
}
