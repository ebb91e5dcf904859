package org.interphaselab.chemistry.catalog;

import org.interphaselab.analysis.experiment.CatalogChanges;
import org.interphaselab.core.Problem;

/**
 * What is wrong with a row that a study puts into the catalog.
 *
 * @param row the row
 * @param problem what is wrong, and what to do
 */
public record CatalogProblem(CatalogChanges.Row row, Problem problem) {}
