package org.interphaselab.percolation.conduction;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.percolation.microstructure.Microstructure;

/**
 * What each phase conducts.
 *
 * @param byPhase conductivity of each label, 0 for an insulator
 * @param unit unit of the conductivities, {@code 1} where they are relative
 */
public record PhaseConductivities(Map<Integer, Double> byPhase, String unit) {

    public PhaseConductivities {
        byPhase = Map.copyOf(new TreeMap<>(byPhase));
        byPhase.forEach((label, value) -> {
            if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("phase " + label + " cannot conduct " + value);
            }
        });
    }

    /** One phase conducts 1, in its own units; everything else in the image insulates. */
    public static PhaseConductivities only(int conductor, Microstructure image) {
        Map<Integer, Double> values = new TreeMap<>();
        image.phases().forEach(label -> values.put(label, label == conductor ? 1.0 : 0.0));
        values.put(conductor, 1.0);
        return new PhaseConductivities(values, "1");
    }

    /** The conductivity of a phase. */
    double of(int label) {
        return byPhase.get(label);
    }

    /**
     * Makes sure that the conductivity of every phase in an image was given.
     *
     * @throws ProblemException when one was not
     */
    void requireAll(Microstructure image) throws ProblemException {
        List<Integer> missing = image.phases().stream()
                .filter(label -> !byPhase.containsKey(label))
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.error(
                            "PHASE_CONDUCTIVITY_MISSING",
                            "The image has voxels of phase " + missing.get(0) + ", whose conductivity is not given.",
                            Location.of("phases " + missing),
                            "Give the conductivity of each phase, 0 for one that does not conduct.")
                    .asException();
        }
    }

    /** Volume average over an image: no microstructure of these phases conducts better (Wiener's upper bound). */
    public double average(Microstructure image) {
        long[] counts = image.counts();
        double sum = 0;
        for (int label = 0; label < counts.length; label++) {
            sum += counts[label] == 0 ? 0 : counts[label] * of(label);
        }
        return sum / image.voxels();
    }
}
