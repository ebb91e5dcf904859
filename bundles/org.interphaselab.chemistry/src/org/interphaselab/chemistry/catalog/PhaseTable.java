package org.interphaselab.chemistry.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.interphaselab.chemistry.formula.Formula;
import org.interphaselab.chemistry.formula.FormulaParser;
import org.interphaselab.chemistry.table.TextRow;
import org.interphaselab.chemistry.table.TextTable;
import org.interphaselab.core.ProblemException;

/** Reads the table of phases. */
final class PhaseTable {

    private static final String ID = "id";
    private static final String FORMULA = "formula";
    private static final String NAME = "name";
    private static final String ROLE = "role";
    private static final String SPACE_GROUP = "space_group";
    private static final List<String> CELL =
            List.of("a_A", "b_A", "c_A", "alpha_deg", "beta_deg", "gamma_deg", "formulas_per_cell");
    private static final String DENSITY = "density_g_cm3";
    private static final String MOLAR_VOLUME = "molar_volume_cm3_mol";
    private static final String UNCERTAINTY = "volume_uncertainty_percent";
    private static final String CLASS = "electronic_class";
    private static final String METAL = "counts_as_metal";
    private static final String ELECTRONIC = "electronic_conductivity_S_cm";
    private static final String IONIC = "ionic_conductivity_S_cm";
    private static final String SOURCE = "source";
    private static final String CONFIDENCE = "confidence";
    private static final String NOTE = "note";

    static final List<String> COLUMNS = columns();

    /** Volumes, densities and edges below this are slips of the pen. */
    private static final double LEAST = 1e-3;

    private static final double PERCENT = 100;
    private static final double HALF_TURN_DEG = 180;

    private final FormulaParser formulas;

    PhaseTable(FormulaParser formulas) {
        this.formulas = formulas;
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(ID, FORMULA, NAME, ROLE, SPACE_GROUP));
        columns.addAll(CELL);
        columns.addAll(
                List.of(DENSITY, MOLAR_VOLUME, UNCERTAINTY, CLASS, METAL, ELECTRONIC, IONIC, SOURCE, CONFIDENCE, NOTE));
        return List.copyOf(columns);
    }

    List<Phase> phases(TextTable table) throws ProblemException {
        List<Phase> phases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (TextRow row : table.rows()) {
            Phase phase = phase(row);
            if (!ids.add(phase.id())) {
                throw row.problem(ID, "'" + phase.id() + "' is there twice", "Give every phase an id of its own.");
            }
            phases.add(phase);
        }
        return phases;
    }

    Phase phase(TextRow row) throws ProblemException {
        Formula formula;
        try {
            formula = formulas.parse(row.required(FORMULA));
        } catch (ProblemException e) {
            throw row.problem(
                    FORMULA,
                    e.problem().what() + " (" + e.problem().where() + ")",
                    e.problem().remedy());
        }
        Optional<UnitCell> cell = cell(row);
        CountsAsMetal metal = row.word(METAL, CountsAsMetal.class);
        Role role = row.word(ROLE, Role.class);
        if (role != Role.PRODUCT && metal != CountsAsMetal.NO) {
            throw row.problem(METAL, "only products belong to the metal volume fraction", "Write no.");
        }
        return new Phase(
                row.required(ID),
                formula,
                row.text(NAME),
                role,
                row.text(SPACE_GROUP),
                cell,
                molarVolume(row, formula, cell),
                row.requiredNumber(UNCERTAINTY, 0) / PERCENT,
                row.word(CLASS, ElectronicClass.class),
                metal,
                magnitude(row, ELECTRONIC),
                magnitude(row, IONIC),
                row.required(SOURCE),
                row.word(CONFIDENCE, Confidence.class),
                row.text(NOTE));
    }

    private static Optional<UnitCell> cell(TextRow row) throws ProblemException {
        if (CELL.stream().allMatch(column -> row.text(column).isEmpty())) {
            return Optional.empty();
        }
        double[] values = new double[CELL.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.requiredNumber(CELL.get(i), LEAST);
        }
        UnitCell cell = new UnitCell(values[0], values[1], values[2], values[3], values[4], values[5], values[6]);
        boolean angles =
                cell.alphaDeg() < HALF_TURN_DEG && cell.betaDeg() < HALF_TURN_DEG && cell.gammaDeg() < HALF_TURN_DEG;
        if (!angles || !(cell.volumeA3() >= LEAST)) {
            throw row.problem("alpha_deg", "these angles form no cell", "Check alpha, beta and gamma.");
        }
        return Optional.of(cell);
    }

    private static double molarVolume(TextRow row, Formula formula, Optional<UnitCell> cell) throws ProblemException {
        OptionalDouble density = row.number(DENSITY, LEAST);
        OptionalDouble volume = row.number(MOLAR_VOLUME, LEAST);
        int given = (cell.isPresent() ? 1 : 0) + (density.isPresent() ? 1 : 0) + (volume.isPresent() ? 1 : 0);
        if (given != 1) {
            throw row.problem(
                    MOLAR_VOLUME,
                    given == 0 ? "there is no volume" : "the volume is given in more than one way",
                    "Write one of: the unit cell with its formulas, the density, or the molar volume.");
        }
        return cell.map(UnitCell::molarVolumeCm3)
                .orElseGet(
                        () -> density.isPresent() ? formula.molarMass() / density.getAsDouble() : volume.getAsDouble());
    }

    private static Optional<Magnitude> magnitude(TextRow row, String column) throws ProblemException {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Magnitude> magnitude = Magnitude.parse(text);
        if (magnitude.isEmpty()) {
            throw row.problem(
                    column,
                    "'" + text + "' is no order of magnitude",
                    "Write for example 1e-9, 1e-13..1e-9, <1e-12 or >1e4, or nothing.");
        }
        return magnitude;
    }
}
