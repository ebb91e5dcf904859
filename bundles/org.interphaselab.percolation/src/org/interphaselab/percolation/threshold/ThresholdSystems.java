package org.interphaselab.percolation.threshold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/** Finds what is to percolate by its name. */
public final class ThresholdSystems {

    private ThresholdSystems() {}

    /** Those that are known without parameters. */
    public static List<ThresholdSystem> all() {
        return new ArrayList<>(LatticeSystems.all());
    }

    /**
     * The system of an id.
     *
     * @throws ProblemException when there is none
     */
    public static ThresholdSystem of(String id) throws ProblemException {
        for (ThresholdSystem system : all()) {
            if (system.id().equals(id)) {
                return system;
            }
        }
        throw Problem.error(
                        "PERCOLATION_SYSTEM_UNKNOWN",
                        "There is no system '" + id + "' to percolate.",
                        Location.of("system"),
                        "Known are: " + all().stream().map(ThresholdSystem::id).collect(Collectors.joining(", ")) + ".")
                .asException();
    }
}
