package org.interphaselab.evaluation.advisor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.settings.AdvisorParameters;

/**
 * The foils a lab has, thinnest first.
 *
 * @param foils at least one
 */
public record Stock(List<Foil> foils) {

    private static final int DIGITS = 4;

    /**
     * A foil.
     *
     * @param thicknessUm thickness, µm
     * @param capacityMAhCm2 lithium, mAh cm⁻²
     * @param uncertaintyMAhCm2 one standard uncertainty of it, mAh cm⁻²
     */
    public record Foil(double thicknessUm, double capacityMAhCm2, double uncertaintyMAhCm2) {}

    public Stock {
        foils = List.copyOf(foils);
    }

    /**
     * The foils of the parameters.
     *
     * @throws ProblemException when they are no list of thicknesses
     */
    public static Stock of(AdvisorParameters parameters) throws ProblemException {
        List<Foil> foils = new ArrayList<>();
        for (String text : parameters.foilsUm().split("[,;\\s]+")) {
            if (!text.matches("\\d+(\\.\\d+)?") || !(Double.parseDouble(text) > 0)) {
                throw Problem.error(
                                "FOILS",
                                "'" + parameters.foilsUm() + "' is no list of thicknesses",
                                Location.of("parameter foilsUm"),
                                "Enter thicknesses in µm, separated by commas, such as 20, 50, 100.")
                        .asException();
            }
            double thickness = Double.parseDouble(text);
            foils.add(new Foil(
                    thickness,
                    thickness * parameters.capacityPerUm(),
                    parameters.toleranceUm() * parameters.capacityPerUm()));
        }
        foils.sort(Comparator.comparingDouble(Foil::thicknessUm));
        return new Stock(foils);
    }

    /** Why a foil cannot decide; empty when it can. */
    public static String unfit(Foil foil, AdvisorParameters parameters) {
        if (foil.capacityMAhCm2() < parameters.foilHalfCycles() * parameters.capacityMAhCm2()) {
            return "it holds less than " + Numbers.significant(parameters.foilHalfCycles(), DIGITS) + " half-cycles";
        }
        return foil.uncertaintyMAhCm2() > parameters.foilLargestTolerance() * foil.capacityMAhCm2()
                ? "its thickness is known to no better than " + Wording.percent(parameters.foilLargestTolerance())
                : "";
    }

    /** The thinnest foil that can decide: it answers soonest. */
    public Optional<Foil> deciding(AdvisorParameters parameters) {
        return foils.stream().filter(foil -> unfit(foil, parameters).isEmpty()).findFirst();
    }

    /** The thickest foil, for the other side. */
    public Foil thickest() {
        return foils.getLast();
    }
}
