package org.interphaselab.percolation.fit;

import java.util.List;
import org.interphaselab.core.Problem;
import org.interphaselab.percolation.model.PowerLaw;

/**
 * The percolation equation that measured conductivities show.
 *
 * @param threshold f_p
 * @param exponent n
 * @param prefactor σ0 of the equation as printed, S cm⁻¹
 * @param scatter standard deviation of ln σ about it (at weight 1 where samples have uncertainties)
 * @param logLikelihood of the samples
 * @param logLikelihoodLimit what the profile of the likelihood exceeds inside of the intervals
 * @param samples number of samples
 * @param thresholdInterval of confidence
 * @param exponentInterval of confidence
 * @param prefactorInterval of confidence, S cm⁻¹
 * @param warnings why it may mean little
 */
public record FittedPowerLaw(
        double threshold,
        double exponent,
        double prefactor,
        double scatter,
        double logLikelihood,
        double logLikelihoodLimit,
        int samples,
        Interval thresholdInterval,
        Interval exponentInterval,
        Interval prefactorInterval,
        List<Problem> warnings) {

    public FittedPowerLaw {
        warnings = List.copyOf(warnings);
    }

    /** The equation as printed. */
    public PowerLaw model() {
        return PowerLaw.asPrinted(prefactor, threshold, exponent);
    }
}
