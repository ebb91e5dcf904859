package org.interphaselab.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.experiment.Composition;
import org.interphaselab.model.AmountBasis;
import org.interphaselab.model.Component;
import org.interphaselab.model.Electrolyte;

/** What an electrolyte is made of, if all of it is reported: nothing is guessed. */
public final class Compositions {

    private Compositions() {}

    /** The composition; empty if a formula, an amount of a mixture or its basis is not reported. */
    public static Optional<Composition> of(Electrolyte electrolyte) {
        if (electrolyte == null || electrolyte.getComponents().isEmpty()) {
            return Optional.empty();
        }
        List<Composition.Part> parts = new ArrayList<>();
        boolean alone = electrolyte.getComponents().size() == 1;
        for (Component component : electrolyte.getComponents()) {
            String formula = component.getMaterial() == null
                    ? null
                    : component.getMaterial().getFormula();
            Double amount = alone ? Double.valueOf(1) : component.getAmount();
            if (formula == null || formula.isBlank() || amount == null || !(amount > 0)) {
                return Optional.empty();
            }
            parts.add(new Composition.Part(formula, amount));
        }
        return basis(electrolyte.getBasis(), alone).map(basis -> new Composition(parts, basis));
    }

    /** Amounts by stoichiometry are those of precursors that react to something else. */
    private static Optional<Composition.Basis> basis(AmountBasis basis, boolean alone) {
        return switch (basis) {
            case MOL -> Optional.of(Composition.Basis.MOL);
            case MASS -> Optional.of(Composition.Basis.MASS);
            case NOT_REPORTED -> alone ? Optional.of(Composition.Basis.MOL) : Optional.empty();
            case STOICHIOMETRIC -> Optional.empty();
        };
    }
}
