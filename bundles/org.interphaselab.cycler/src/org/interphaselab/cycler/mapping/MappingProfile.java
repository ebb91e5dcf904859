package org.interphaselab.cycler.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Quantity;

/**
 * How files of one layout are read: confirmed once by the user, kept under a name, used again.
 *
 * @param name by which it is chosen
 * @param description for people; may be empty
 * @param form where the table stands and how it is written
 * @param columns what the columns are; others are left out and named in the report
 * @param columnsPerCell how many columns of the file one cell has, whether or not all of them are read, where they come
 *     again for the next one; 0 where the file holds one recording
 * @param currentSign what a positive current of the file does
 * @param signature the rows of names of the file for which it was confirmed: a file with exactly these is read by it
 *     without being asked for; empty when it is used by name only
 */
public record MappingProfile(
        String name,
        String description,
        TableForm form,
        List<MappedColumn> columns,
        int columnsPerCell,
        CurrentSign currentSign,
        List<List<String>> signature) {

    private static final int MAX_NAME = 60;

    /** What a positive current of the file does. */
    public enum CurrentSign {
        /** It charges the cell, as in the Battery Data Format. */
        POSITIVE_CHARGES,
        /** It discharges the cell: the sign is turned. */
        POSITIVE_DISCHARGES
    }

    public MappingProfile {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(currentSign, "currentSign");
        columns = List.copyOf(columns);
        signature = signature.stream().map(List::copyOf).toList();
    }

    /** Whether the columns are those of one cell and come again for the next one. */
    public boolean repeats() {
        return columnsPerCell > 0;
    }

    /** Whether a column is the current; where none is, the sign says nothing and is not kept. */
    public boolean hasCurrent() {
        return columns.stream().anyMatch(column -> column.quantity().equals(Quantity.CURRENT));
    }

    /** This profile under another name. */
    public MappingProfile withName(String other) {
        return new MappingProfile(other, description, form, columns, columnsPerCell, currentSign, signature);
    }

    /** This profile with other columns. */
    public MappingProfile withColumns(List<MappedColumn> other) {
        return new MappingProfile(name, description, form, other, columnsPerCell, currentSign, signature);
    }

    /** This profile with a column added, in the place of another one for the same quantity or of the same name. */
    public MappingProfile with(MappedColumn column) {
        List<MappedColumn> other = new ArrayList<>(columns);
        other.removeIf(it -> it.quantity().equals(column.quantity())
                || it.position() == column.position()
                || !it.header().isEmpty() && it.header().equals(column.header()));
        other.add(column);
        return withColumns(other);
    }

    /** This profile for a current of the other sign. */
    public MappingProfile withCurrentSign(CurrentSign other) {
        return new MappingProfile(name, description, form, columns, columnsPerCell, other, signature);
    }

    /**
     * Makes sure that a recording can be read by this profile.
     *
     * @throws ProblemException with code {@code MAPPING_INCOMPLETE} when time or voltage is missing, or a quantity comes
     *     twice; with {@code MAPPING_INVALID} when the profile contradicts itself
     */
    public void require() throws ProblemException {
        if (!isName(name)) {
            throw invalid("a name has 1 to " + MAX_NAME + " letters, digits, blanks, dots, hyphens or underscores");
        }
        if (form.headerRow() < 0
                || form.headerRows() < 0
                || form.headerRows() > 2
                || form.headerRow() == 0 != (form.headerRows() == 0)
                || form.firstRow() <= form.headerRow() + form.headerRows() - 1
                || form.firstRow() < 1) {
            throw invalid("records must come after one or two rows of names, or there are no names");
        }
        Set<Quantity> quantities = new HashSet<>();
        for (MappedColumn column : columns) {
            if (!quantities.add(column.quantity())) {
                throw incomplete("two columns are " + column.quantity().label());
            }
            if (column.position() < 1 && column.header().isEmpty()) {
                throw invalid("the column of " + column.quantity().label() + " has neither a name nor a position");
            }
            if (repeats() && (column.position() < 1 || column.position() > columnsPerCell)) {
                throw invalid("columns that come again for each cell go by their position among those of one cell");
            }
        }
        if (columns.stream().noneMatch(MappedColumn::isTime)) {
            throw incomplete("no column is the time: Test Time, Step Time or Unix Time");
        }
        if (!quantities.contains(Quantity.VOLTAGE)) {
            throw incomplete("no column is the Voltage");
        }
    }

    /** Whether a text can be the name of a profile, and of its file on every system. */
    public static boolean isName(String text) {
        return text != null
                && text.length() <= MAX_NAME
                && text.matches("[\\p{L}\\p{N}_-][\\p{L}\\p{N} ._-]*")
                && !text.endsWith(".")
                && !text.endsWith(" ");
    }

    private ProblemException invalid(String why) {
        return Problem.error(
                        "MAPPING_INVALID",
                        "The mapping cannot be used: " + why + ".",
                        Location.of("mapping '" + name + "'"),
                        "Correct it, or have it proposed anew from a file.")
                .asException();
    }

    private ProblemException incomplete(String what) {
        String named = columns.stream().map(column -> column.quantity().name()).collect(Collectors.joining(", "));
        return Problem.error(
                        "MAPPING_INCOMPLETE",
                        "The mapping is not complete: " + what + "; it names " + (named.isEmpty() ? "nothing" : named)
                                + ".",
                        Location.of("mapping '" + name + "'"),
                        "Say which columns are time and voltage, each once.")
                .asException();
    }
}
