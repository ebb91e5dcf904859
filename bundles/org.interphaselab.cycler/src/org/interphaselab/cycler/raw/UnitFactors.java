package org.interphaselab.cycler.raw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** Factors from the units which files carry to those of the Battery Data Format. */
public final class UnitFactors {

    private static final String TAB = "\t";

    private final Map<String, Double> factors = new HashMap<>();

    private UnitFactors() {}

    /** Read once, by whoever asks first. */
    private static final class Shipped {
        static final UnitFactors FACTORS = read();
    }

    /** The factors that ship with this bundle. */
    public static UnitFactors load() {
        return Shipped.FACTORS;
    }

    private static UnitFactors read() {
        UnitFactors units = new UnitFactors();
        try (InputStream in = UnitFactors.class.getResourceAsStream("units.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] row = line.split(TAB);
                    units.factors.put(row[0].concat(TAB).concat(row[1]), Double.valueOf(row[2]));
                }
            }
            return units;
        } catch (IOException e) {
            throw new UncheckedIOException("the table of units of this bundle cannot be read", e);
        }
    }

    /** By what a value in {@code unit} is multiplied to be in {@code wanted}; empty where no rule is known. */
    public OptionalDouble factor(String unit, String wanted) {
        if (unit.equals(wanted)) {
            return OptionalDouble.of(1);
        }
        Double factor = factors.get(unit + TAB + wanted);
        return factor == null ? OptionalDouble.empty() : OptionalDouble.of(factor);
    }

    /** A value times a factor; whole numbers divided by a power of ten stay exact decimals. */
    public static double scaled(double value, double factor) {
        return factor == 1 ? value : factor < 1 ? value / Math.rint(1 / factor) : value * factor;
    }
}
