package org.interphaselab.chemistry.formula;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interphaselab.core.Numbers;

/** Compositions that depend on x, for example {@code Li6-xCuxPS5Cl}: doping, substitution, glass-formers. */
public final class FormulaFamily {

    private static final double NOTHING = 1e-9;
    private static final int DIGITS = 6;

    private final String text;
    private final Map<Element, Linear> amounts;
    private final double highest;

    FormulaFamily(String text, Map<Element, Linear> amounts) {
        this.text = text;
        this.amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
        double limit = Double.POSITIVE_INFINITY;
        for (Linear amount : amounts.values()) {
            if (amount.slope() < 0) {
                limit = Math.min(limit, -amount.constant() / amount.slope());
            }
        }
        this.highest = limit;
    }

    /** The formula with x, as written. */
    public String text() {
        return text;
    }

    /** The x at which one of the elements is used up; infinite if none ever is. */
    public double highest() {
        return highest;
    }

    /** Whether the amount of an element changes with x. */
    public boolean dependsOn(Element element) {
        return amounts.containsKey(element) && !amounts.get(element).isConstant();
    }

    /**
     * One member.
     *
     * @param x between 0 and {@link #highest()}
     * @throws IllegalArgumentException if an amount would be below zero or nothing would remain
     */
    public Formula at(double x) {
        Map<Element, Double> members = new LinkedHashMap<>();
        StringBuilder written = new StringBuilder();
        amounts.forEach((element, amount) -> {
            double n = amount.at(x);
            if (n < -NOTHING || !Double.isFinite(n)) {
                throw new IllegalArgumentException("x = " + x + " leaves " + n + " " + element.symbol());
            }
            if (n > NOTHING) {
                members.put(element, n);
                String coefficient = Numbers.significant(n, DIGITS);
                written.append(element.symbol()).append(coefficient.equals("1") ? "" : coefficient);
            }
        });
        return new Formula(written.toString(), members);
    }

    @Override
    public String toString() {
        return text;
    }
}
