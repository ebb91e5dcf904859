package org.interphaselab.analysis.experiment;

import java.util.List;

/**
 * A study.
 *
 * @param id stable id
 * @param name its name
 * @param interphases the interphases studied, in the order of the study
 * @param cells all cells, in the order of the study
 * @param catalog what the study changes in the catalog of phases and rules
 * @param facts what is reported about each cell, for the reporting checklist
 */
public record Experiment(
        String id,
        String name,
        List<Interphase> interphases,
        List<Cell> cells,
        CatalogChanges catalog,
        List<ReportedFacts> facts) {

    public Experiment {
        interphases = List.copyOf(interphases);
        cells = List.copyOf(cells);
        facts = List.copyOf(facts);
    }

    /** A study that changes nothing in the catalog and says nothing for the checklist. */
    public Experiment(String id, String name, List<Interphase> interphases, List<Cell> cells) {
        this(id, name, interphases, cells, CatalogChanges.NONE, List.of());
    }

    /** This study with other cells. */
    public Experiment withCells(List<Cell> others) {
        return new Experiment(id, name, interphases, others, catalog, facts);
    }
}
