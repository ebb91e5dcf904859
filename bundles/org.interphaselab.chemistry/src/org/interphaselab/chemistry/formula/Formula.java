package org.interphaselab.chemistry.formula;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * A composition: how much of each element one formula unit holds.
 *
 * @param text the formula as written
 * @param amounts mol of each element per mol of formula, all above zero, in the order of writing
 */
public record Formula(String text, Map<Element, Double> amounts) {

    private static final double RELATIVE_TOLERANCE = 1e-6;

    public Formula {
        Objects.requireNonNull(text, "text");
        if (amounts.isEmpty() || amounts.values().stream().anyMatch(n -> !(n > 0) || n.isInfinite())) {
            throw new IllegalArgumentException("amounts must be finite and above zero: " + amounts);
        }
        amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    }

    /** Mol of an element per mol of formula; 0 if it has none. */
    public double amount(Element element) {
        return amounts.getOrDefault(element, 0.0);
    }

    /** Mol of lithium per mol of formula. */
    public double lithium() {
        return amounts.entrySet().stream()
                .filter(entry -> entry.getKey().isLithium())
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** Molar mass in g mol⁻¹. */
    public double molarMass() {
        return amounts.entrySet().stream()
                .mapToDouble(entry -> entry.getKey().atomicWeight() * entry.getValue())
                .sum();
    }

    /** The elements by alphabet, joined by hyphens: {@code Cl-Li-P-S}. */
    public String chemicalSystem() {
        return amounts.keySet().stream().map(Element::symbol).sorted().collect(Collectors.joining("-"));
    }

    /** How many units of another formula make one of this, if both have one composition; to 1e-6 of each amount. */
    public OptionalDouble multipleOf(Formula other) {
        if (!amounts.keySet().equals(other.amounts.keySet())) {
            return OptionalDouble.empty();
        }
        double factor = atoms() / other.atoms();
        boolean same = amounts.entrySet().stream()
                .allMatch(entry -> Math.abs(entry.getValue() - factor * other.amount(entry.getKey()))
                        <= RELATIVE_TOLERANCE * entry.getValue());
        return same ? OptionalDouble.of(factor) : OptionalDouble.empty();
    }

    private double atoms() {
        return amounts.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Override
    public String toString() {
        return text;
    }
}
