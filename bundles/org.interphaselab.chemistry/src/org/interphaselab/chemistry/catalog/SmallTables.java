package org.interphaselab.chemistry.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.interphaselab.chemistry.formula.Element;
import org.interphaselab.chemistry.formula.Formula;
import org.interphaselab.chemistry.formula.FormulaFamily;
import org.interphaselab.chemistry.formula.FormulaParser;
import org.interphaselab.chemistry.formula.PeriodicTable;
import org.interphaselab.chemistry.table.TextRow;
import org.interphaselab.core.ProblemException;

/** Reads the rows of decomposition potentials, dopants and alloys. */
final class SmallTables {

    private static final String ID = "id";
    private static final String FORMULA = "formula";
    private static final String POTENTIAL = "decomposition_potential_V";
    private static final String FAMILY = "family";
    private static final String ELEMENT = "element";
    private static final String SITE = "site";
    private static final String HIGHEST = "highest_x";
    private static final String METAL = "metal";
    private static final String PHASE = "phase";
    private static final String ANGLE = "contact_angle_deg";
    private static final String ADHESION = "work_of_adhesion_J_m2";
    private static final String DIFFUSIVITY = "diffusivity_cm2_s";
    private static final String TEMPERATURE = "diffusivity_temperature_C";
    private static final String ACTIVATION = "activation_energy_eV";
    private static final String BARRIER = "barrier_eV";
    private static final String SOURCE = "source";
    private static final String CONFIDENCE = "confidence";
    private static final String NOTE = "note";

    static final List<String> DECOMPOSITION_COLUMNS = List.of(FORMULA, POTENTIAL, SOURCE, CONFIDENCE, NOTE);
    static final List<String> DOPANT_COLUMNS = List.of(ID, FAMILY, ELEMENT, SITE, HIGHEST, SOURCE, CONFIDENCE, NOTE);
    static final List<String> ALLOY_COLUMNS = List.of(
            ID, METAL, PHASE, ANGLE, ADHESION, DIFFUSIVITY, TEMPERATURE, ACTIVATION, BARRIER, SOURCE, CONFIDENCE, NOTE);

    private static final double LEAST = 1e-30;
    private static final double COLDEST_C = -273.15;
    private static final double LARGEST_ANGLE_DEG = 180;

    private final FormulaParser formulas;
    private final PeriodicTable elements;
    private final Map<String, Phase> phases;

    SmallTables(FormulaParser formulas, PeriodicTable elements, Map<String, Phase> phases) {
        this.formulas = formulas;
        this.elements = elements;
        this.phases = phases;
    }

    Decomposition decomposition(TextRow row) throws ProblemException {
        Formula formula;
        try {
            formula = formulas.parse(row.required(FORMULA));
        } catch (ProblemException e) {
            throw inside(row, FORMULA, e);
        }
        return new Decomposition(
                formula,
                row.requiredNumber(POTENTIAL, 0),
                row.required(SOURCE),
                row.word(CONFIDENCE, Confidence.class));
    }

    Dopant dopant(TextRow row) throws ProblemException {
        FormulaFamily family;
        try {
            family = formulas.family(row.required(FAMILY));
        } catch (ProblemException e) {
            throw inside(row, FAMILY, e);
        }
        Element element = element(row, ELEMENT);
        if (!family.dependsOn(element)) {
            throw row.problem(
                    ELEMENT, "the amount of " + element.symbol() + " does not depend on x", "Name the doping element.");
        }
        return new Dopant(
                row.required(ID),
                family,
                element,
                row.text(SITE),
                row.number(HIGHEST, LEAST),
                row.required(SOURCE),
                row.word(CONFIDENCE, Confidence.class));
    }

    Alloy alloy(TextRow row) throws ProblemException {
        Element metal = element(row, METAL);
        OptionalDouble diffusivity = row.number(DIFFUSIVITY, LEAST);
        OptionalDouble temperature = row.number(TEMPERATURE, COLDEST_C);
        if (diffusivity.isPresent() != temperature.isPresent()) {
            throw row.problem(
                    TEMPERATURE,
                    "a diffusivity belongs to a temperature, and a temperature to a diffusivity",
                    "Write both or none.");
        }
        OptionalDouble activation = row.number(ACTIVATION, 0);
        OptionalDouble angle = row.number(ANGLE, 0);
        if (angle.orElse(0) > LARGEST_ANGLE_DEG) {
            throw row.problem(ANGLE, "no contact angle is above 180", "Write the angle in degrees.");
        }
        return new Alloy(
                row.required(ID),
                metal,
                phase(row, metal),
                angle,
                row.number(ADHESION, -Double.MAX_VALUE),
                diffusivity.isPresent()
                        ? Optional.of(
                                new Alloy.Diffusivity(diffusivity.getAsDouble(), temperature.getAsDouble(), activation))
                        : Optional.empty(),
                row.number(BARRIER, 0),
                row.required(SOURCE),
                row.word(CONFIDENCE, Confidence.class),
                row.text(NOTE));
    }

    private Optional<Phase> phase(TextRow row, Element metal) throws ProblemException {
        if (row.text(PHASE).isEmpty()) {
            return Optional.empty();
        }
        Optional<Phase> phase = Optional.ofNullable(phases.get(row.text(PHASE)));
        if (phase.isEmpty()) {
            throw row.problem(PHASE, "there is no phase '" + row.text(PHASE) + "'", "Add it to the table of phases.");
        }
        if (phase.get().formula().amount(metal) == 0) {
            throw row.problem(
                    PHASE, phase.get().id() + " holds no " + metal.symbol(), "Name a phase that holds the metal.");
        }
        return phase;
    }

    private Element element(TextRow row, String column) throws ProblemException {
        return elements.find(row.required(column))
                .orElseThrow(() -> row.problem(
                        column,
                        "'" + row.text(column) + "' is no element with a standard atomic weight",
                        "Write its symbol."));
    }

    /** Refuses ids that are there twice. */
    static void requireOnce(TextRow row, Set<String> ids) throws ProblemException {
        if (!ids.add(row.required(ID))) {
            throw row.problem(ID, "'" + row.text(ID) + "' is there twice", "Give every row an id of its own.");
        }
    }

    private static ProblemException inside(TextRow row, String column, ProblemException e) {
        return row.problem(
                column,
                e.problem().what() + " (" + e.problem().where() + ")",
                e.problem().remedy());
    }
}
