package org.interphaselab.chemistry.reduction;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.catalog.CountsAsMetal;
import org.interphaselab.chemistry.catalog.Phase;
import org.interphaselab.chemistry.formula.ChargeBalance;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;

/** What the reader of a reduction must know beside its numbers. */
final class ReductionNotes {

    private ReductionNotes() {}

    static List<Problem> of(Catalog catalog, Reaction reaction) {
        List<Problem> notes = new ArrayList<>();
        if (!reaction.mixture().basisStated()) {
            notes.add(Problem.note(
                    "BASIS_NOT_STATED",
                    "Nobody said whether the amounts count mol or mass; they are read as mol.",
                    Location.of("mixture"),
                    "Say mol or mass."));
        }
        for (Component component : reaction.mixture().components()) {
            ChargeBalance.note(component.formula()).ifPresent(notes::add);
            electrolyte(catalog, component, notes);
        }
        reaction.products().stream()
                .map(Product::phase)
                .filter(phase -> phase.countsAsMetal() != CountsAsMetal.NO)
                .forEach(phase -> add(notes, "PHASE_NOTE", phase));
        if (reaction.lithiumMol() == 0) {
            notes.add(Problem.note(
                    "NO_REDUCTION",
                    "Lithium reduces nothing here.",
                    Location.of("formula '"
                            + reaction.mixture().components().getFirst().formula() + "'"),
                    "No interphase forms by these rules."));
        }
        return notes;
    }

    private static void electrolyte(Catalog catalog, Component component, List<Problem> notes) {
        component.electrolyte().ifPresent(phase -> add(notes, "ELECTROLYTE_NOTE", phase));
        List<Phase> known = catalog.electrolytes(component.formula());
        Location where = Location.of("formula '" + component.formula() + "'");
        if (known.isEmpty()) {
            notes.add(Problem.note(
                    "ELECTROLYTE_UNKNOWN",
                    "The catalog does not know the volume of " + component.formula()
                            + ", so the volume change is not known.",
                    where,
                    "Add the electrolyte to your own catalog."));
        } else if (known.size() > 1) {
            notes.add(Problem.note(
                    "ELECTROLYTE_AMBIGUOUS",
                    "Several electrolytes have this composition; the volume is that of "
                            + component.electrolyte().orElseThrow().id() + ".",
                    where,
                    "Name the one you mean by its id: "
                            + String.join(", ", known.stream().map(Phase::id).toList()) + "."));
        }
    }

    private static void add(List<Problem> notes, String code, Phase phase) {
        if (!phase.note().isEmpty()) {
            notes.add(Problem.note(
                    code,
                    phase.id() + ": " + phase.note() + ".",
                    Location.of("phase " + phase.id()),
                    "See the catalog."));
        }
    }
}
