package org.interphaselab.ui.study.imports;

import org.interphaselab.core.ProblemException;
import org.interphaselab.study.imports.CellAssignment;

/**
 * How the user says to which cells files belong.
 *
 * @param kind which rule
 * @param text the pattern, or the id of the cell; empty for the other rules
 */
record CellRule(Kind kind, String text) {

    /** The rules there are. */
    enum Kind {
        /** Only by hand. */
        BY_HAND,
        /** The name of the file holds the name of the cell. */
        PATTERN,
        /** The file states the barcode of the cell. */
        BARCODE,
        /** All files are of one cell. */
        ONE_CELL
    }

    /**
     * The rule as the import understands it.
     *
     * @throws ProblemException when a pattern cannot be understood
     */
    CellAssignment assignment() throws ProblemException {
        return switch (kind) {
            case BY_HAND -> CellAssignment.none();
            case PATTERN -> CellAssignment.byPattern(text);
            case BARCODE -> CellAssignment.byBarcode();
            case ONE_CELL -> text.isEmpty() ? CellAssignment.none() : CellAssignment.toCell(text);
        };
    }

    /** The rule in a few words, as the reason of an assignment. */
    String words() {
        return switch (kind) {
            case BY_HAND -> Messages.Rule_byHand;
            case PATTERN -> Messages.Rule_byName;
            case BARCODE -> Messages.Rule_byBarcode;
            case ONE_CELL -> Messages.Rule_allFiles;
        };
    }
}
