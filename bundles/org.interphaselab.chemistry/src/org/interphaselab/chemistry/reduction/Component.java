package org.interphaselab.chemistry.reduction;

import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.chemistry.catalog.Phase;
import org.interphaselab.chemistry.formula.Formula;

/**
 * An electrolyte in a mixture.
 *
 * @param formula its composition
 * @param amount how much of it, in the mixture's basis
 * @param mol how many mol of the formula, relative to the other components
 * @param electrolyte the electrolyte of the catalog with this composition, which knows its volume
 */
public record Component(Formula formula, double amount, double mol, Optional<Phase> electrolyte) {

    /** Volume in cm³ of the component, where the catalog knows it. */
    public OptionalDouble volumeCm3() {
        if (electrolyte.isEmpty()) {
            return OptionalDouble.empty();
        }
        double multiple = formula.multipleOf(electrolyte.get().formula()).orElseThrow();
        return OptionalDouble.of(mol * multiple * electrolyte.get().molarVolumeCm3());
    }
}
