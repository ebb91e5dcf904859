package org.interphaselab.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * All analyses there are, by id. A snapshot: when an analysis comes or goes, Declarative Services makes a new catalog.
 * Off OSGi it is made from a list.
 */
@Component(service = AnalysisCatalog.class)
public final class AnalysisCatalog {

    private final Map<String, Analysis<?>> byId;
    private final List<Problem> problems;

    @Activate
    public AnalysisCatalog(
            @Reference(
                            service = Analysis.class,
                            cardinality = ReferenceCardinality.MULTIPLE,
                            policyOption = ReferencePolicyOption.GREEDY)
                    List<Analysis<?>> analyses) {
        Map<String, Analysis<?>> found = new LinkedHashMap<>();
        List<Problem> clashes = new ArrayList<>();
        // by id and class name: which of two namesakes wins must not depend on the order in which plug-ins start
        List<Analysis<?>> ordered = analyses.stream()
                .sorted(Comparator.comparing(
                                (Analysis<?> analysis) -> analysis.info().id())
                        .thenComparing(analysis -> analysis.getClass().getName()))
                .toList();
        for (Analysis<?> analysis : ordered) {
            Analysis<?> first = found.putIfAbsent(analysis.info().id(), analysis);
            if (first != null) {
                clashes.add(clash(first, analysis));
            }
        }
        byId = Collections.unmodifiableMap(found);
        problems = List.copyOf(clashes);
    }

    /** All analyses, ordered by id. */
    public List<Analysis<?>> all() {
        return List.copyOf(byId.values());
    }

    /** The analysis of this id. */
    public Optional<Analysis<?>> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What is wrong with the analyses installed: two that claim the same id. */
    public List<Problem> problems() {
        return problems;
    }

    private static Problem clash(Analysis<?> used, Analysis<?> ignored) {
        String id = used.info().id();
        return Problem.warning(
                "ANALYSIS_ID_TWICE",
                "Two analyses call themselves '" + id + "': " + used.getClass().getName() + " is used, "
                        + ignored.getClass().getName() + " is not.",
                Location.of("analysis " + id),
                "Remove one of the two plug-ins, or give its analysis another id.");
    }
}
