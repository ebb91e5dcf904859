package org.interphaselab.chemistry.catalog;

import java.util.OptionalDouble;
import org.interphaselab.chemistry.formula.Element;
import org.interphaselab.chemistry.formula.FormulaFamily;

/**
 * A way of doping an electrolyte.
 *
 * @param id unique in the catalog
 * @param family the doped electrolyte with x for the amount of the dopant per formula
 * @param element the dopant
 * @param site which site it takes, and how the charge is balanced
 * @param highestX what is known to go into the crystal, where it is reported
 * @param source where this comes from
 * @param confidence how sure it is
 */
public record Dopant(
        String id,
        FormulaFamily family,
        Element element,
        String site,
        OptionalDouble highestX,
        String source,
        Confidence confidence) {}
