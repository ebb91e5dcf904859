package org.interphaselab.percolation.conduction;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.microstructure.Microstructure;
import org.interphaselab.percolation.microstructure.VoxelSet;

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
            if (label < 0 || label > 255) {
                throw new IllegalArgumentException("there is no phase " + label);
            }
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

    /**
     * Reads what conducts: the number of one phase, as in {@code 1}, which then conducts 1 in its own units while all others
     * insulate; or the conductivity of each in S cm⁻¹, as in {@code 0=0,1=2e-3,2=0.1}.
     *
     * @throws ProblemException when it is neither, or names a phase that the image does not have
     */
    public static PhaseConductivities parse(String text, Microstructure image) throws ProblemException {
        Map<Integer, Double> values = new TreeMap<>();
        try {
            if (!text.contains("=")) {
                int conductor = Integer.parseInt(text.strip());
                requireThere(conductor, image);
                return only(conductor, image);
            }
            for (String part : text.split(",", -1)) {
                String[] sides = part.split("=", -1);
                int label = Integer.parseInt(sides[0].strip());
                requireThere(label, image);
                if (sides.length != 2 || values.put(label, Double.parseDouble(sides[1])) != null) {
                    throw new IllegalArgumentException("each phase is given once, as in 1=0.1");
                }
            }
            return new PhaseConductivities(values, "S cm⁻¹");
        } catch (IllegalArgumentException e) {
            throw problem("'" + text + "' does not say what conducts: " + e.getMessage() + ".", image)
                    .asException(e);
        }
    }

    private static void requireThere(int label, Microstructure image) throws ProblemException {
        if (!image.phases().contains(label)) {
            throw problem("The image has no phase " + label + ".", image).asException();
        }
    }

    private static Problem problem(String what, Microstructure image) {
        return Problem.error(
                "PHASES_UNCLEAR",
                what,
                Location.of("phases of the image: "
                        + String.join(
                                ", ",
                                image.phases().stream().map(String::valueOf).toList())),
                "Give the number of the phase that conducts, as in 1, or the conductivity of each, as in 0=0,1=2e-3.");
    }

    /**
     * The voxels that conduct.
     *
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public VoxelSet conducting(Microstructure image, Progress progress) {
        boolean[] conducting = new boolean[256];
        byPhase.forEach((label, value) -> conducting[label] = value > 0);
        return VoxelSet.ofPhases(image, conducting, progress);
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
