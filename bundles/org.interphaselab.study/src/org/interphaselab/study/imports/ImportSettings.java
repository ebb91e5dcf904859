package org.interphaselab.study.imports;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.interphaselab.model.SignConvention;
import org.interphaselab.study.recording.TableMapping;

/**
 * What the user says of files that are imported. A file that continues a recording of the study keeps what was said then.
 *
 * @param cells to which cell a file belongs
 * @param sign what a positive current does at the thin electrode: no file tells
 * @param zone the time zone of the instrument's clock, where it was said
 * @param newCells whether cells are made of the names that files belong to and the study has not
 * @param asNew whether a file becomes a recording of its own though it seems to continue or contradict one of the study
 * @param mapping by which they are read as tables, whatever their content looks like; empty to have that decided by content
 */
public record ImportSettings(
        CellAssignment cells,
        SignConvention sign,
        Optional<ZoneId> zone,
        boolean newCells,
        boolean asNew,
        Optional<TableMapping> mapping) {

    public ImportSettings {
        Objects.requireNonNull(cells, "cells");
        Objects.requireNonNull(sign, "sign");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(mapping, "mapping");
    }

    /** Of files that are read by their content and belong to cells that the study has. */
    public ImportSettings(CellAssignment cells, SignConvention sign, Optional<ZoneId> zone, boolean asNew) {
        this(cells, sign, zone, false, asNew, Optional.empty());
    }

    /** Nothing but the cells is said. */
    public static ImportSettings of(CellAssignment cells) {
        return new ImportSettings(cells, SignConvention.NOT_REPORTED, Optional.empty(), false);
    }

    /** The same with another assignment to cells. */
    public ImportSettings with(CellAssignment other) {
        return new ImportSettings(other, sign, zone, newCells, asNew, mapping);
    }

    /** The same, saying what a positive current does. */
    public ImportSettings with(SignConvention other) {
        return new ImportSettings(cells, other, zone, newCells, asNew, mapping);
    }

    /** The same, saying where the instrument's clock is. */
    public ImportSettings with(ZoneId other) {
        return new ImportSettings(cells, sign, Optional.of(other), newCells, asNew, mapping);
    }

    /** The same, to be read by a mapping. */
    public ImportSettings with(TableMapping other) {
        return new ImportSettings(cells, sign, zone, newCells, asNew, Optional.of(other));
    }

    /** The same, making cells that the study has not. */
    public ImportSettings makingCells() {
        return new ImportSettings(cells, sign, zone, true, asNew, mapping);
    }

    /** The same, for files that become recordings of their own in any case. */
    public ImportSettings asNewRecordings() {
        return new ImportSettings(cells, sign, zone, newCells, true, mapping);
    }
}
