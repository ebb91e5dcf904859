package org.interphaselab.analysis.experiment;

import java.util.List;

/**
 * A study.
 *
 * @param id stable id
 * @param name its name
 * @param interphases the interphases studied, in the order of the study
 * @param cells all cells, in the order of the study
 */
public record Experiment(String id, String name, List<Interphase> interphases, List<Cell> cells) {
    public Experiment {
        interphases = List.copyOf(interphases);
        cells = List.copyOf(cells);
    }
}
