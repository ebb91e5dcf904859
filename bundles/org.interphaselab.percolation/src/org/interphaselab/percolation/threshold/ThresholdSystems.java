package org.interphaselab.percolation.threshold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/** Finds what is to percolate by its name. */
public final class ThresholdSystems {

    private static final Pattern FILM = Pattern.compile("(.+)" + FilmSystem.INFIX + "([2-9]|[1-9][0-9]{1,3})");

    private ThresholdSystems() {}

    /** Those that are known without parameters. */
    public static List<ThresholdSystem> all() {
        List<ThresholdSystem> all = new ArrayList<>(LatticeSystems.all());
        all.addAll(ContinuumSystems.all());
        return all;
    }

    /** Those with parameters, for people to fill in. */
    public static List<Family> families() {
        List<Family> families = new ArrayList<>(ContinuumSystems.families());
        families.add(new Family(
                "LATTICE" + FilmSystem.INFIX + "T",
                "films T cells thick of a lattice above, as sc-site-film-8: open across and periodic along"));
        return families;
    }

    /**
     * The system of an id, with parameters where it takes some: {@code overlapping-spheroids:aspect=10}.
     *
     * @throws ProblemException when there is none, or its parameters are not right
     */
    public static ThresholdSystem of(String id) throws ProblemException {
        for (ThresholdSystem system : all()) {
            if (system.id().equals(id)) {
                return system;
            }
        }
        Optional<ThresholdSystem> film = film(id);
        if (film.isPresent()) {
            return film.get();
        }
        Optional<ThresholdSystem> particles = ContinuumSystems.of(id);
        if (particles.isPresent()) {
            return particles.get();
        }
        throw Problem.error(
                        "PERCOLATION_SYSTEM_UNKNOWN",
                        "There is no system '" + id + "' to percolate.",
                        Location.of("system"),
                        "Known are: "
                                + Stream.concat(
                                                all().stream().map(ThresholdSystem::id),
                                                families().stream().map(Family::syntax))
                                        .collect(Collectors.joining(", "))
                                + ".")
                .asException();
    }

    /** Why there is no system of an id; empty when there is one. */
    public static List<Problem> problems(String id) {
        try {
            of(id);
            return List.of();
        } catch (ProblemException e) {
            return List.of(e.problem());
        }
    }

    private static Optional<ThresholdSystem> film(String id) {
        Matcher matcher = FILM.matcher(id);
        return matcher.matches()
                ? LatticeSystems.all().stream()
                        .filter(system -> system.id().equals(matcher.group(1)))
                        .map(system -> (ThresholdSystem) new FilmSystem(system, Integer.parseInt(matcher.group(2))))
                        .findFirst()
                : Optional.empty();
    }
}
