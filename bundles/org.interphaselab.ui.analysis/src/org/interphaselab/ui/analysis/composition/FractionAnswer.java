package org.interphaselab.ui.analysis.composition;

import java.util.List;
import java.util.Optional;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.reduction.Basis;
import org.interphaselab.chemistry.reduction.Mixture;
import org.interphaselab.chemistry.reduction.MixtureParser;
import org.interphaselab.chemistry.reduction.Reducer;
import org.interphaselab.chemistry.reduction.Reduction;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * The metal volume fraction of a mixture.
 *
 * @param mixture what was asked about
 * @param fraction with the uncertainty of the volumes, in %
 * @param lowest over the alloys that may form, in %
 * @param highest over the alloys that may form, in %
 * @param notes what is to be known with it
 */
record FractionAnswer(Mixture mixture, Estimate fraction, double lowest, double highest, List<Problem> notes) {

    private static final double PERCENT = 100;

    /**
     * Computes it.
     *
     * @param text for example {@code Li6PS5Cl:4, Li10GeP2S12:1}
     * @param basis what the amounts count, if said
     * @throws ProblemException when the text is no mixture, or a phase is unknown
     */
    static FractionAnswer of(Catalog catalog, String text, Optional<Basis> basis) throws ProblemException {
        Mixture mixture = new MixtureParser(catalog).parse(text, basis);
        Reduction reduction = new Reducer(catalog).reduce(mixture);
        Estimate fraction = reduction.usual().metalVolumeFractionEstimate();
        return new FractionAnswer(
                mixture,
                Estimate.of(
                        PERCENT * fraction.value(),
                        PERCENT * fraction.standardUncertainty().orElse(0),
                        "%"),
                PERCENT * reduction.lowestMetalVolumeFraction(),
                PERCENT * reduction.highestMetalVolumeFraction(),
                reduction.notes());
    }
}
