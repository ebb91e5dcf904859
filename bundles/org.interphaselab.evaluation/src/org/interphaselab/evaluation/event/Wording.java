package org.interphaselab.evaluation.event;

import java.util.Locale;
import org.interphaselab.core.Numbers;

/** Numbers in the words of evidence, with the decimals the field uses. */
public final class Wording {

    private Wording() {}

    /** A text with its values put in, see {@link Numbers#text}. */
    public static String text(String pattern, Object... values) {
        return Numbers.text(pattern, values);
    }

    /** A voltage: {@code 26.0 mV}, from 1 V on {@code 5.00 V}. */
    public static String volts(double volts) {
        return Math.abs(volts) >= 1
                ? String.format(Locale.ROOT, "%.2f V", volts)
                : String.format(Locale.ROOT, "%.1f mV", 1000 * volts);
    }

    /** An areal charge: {@code 0.358 mAh cm⁻²}. */
    public static String charge(double chargeMAhCm2) {
        return String.format(
                Locale.ROOT, Math.abs(chargeMAhCm2) < 0.1 ? "%.4f mAh cm⁻²" : "%.3f mAh cm⁻²", chargeMAhCm2);
    }

    /** An areal charge that somebody set: {@code 0.02 mAh cm⁻²}. */
    public static String setCharge(double chargeMAhCm2) {
        return Numbers.significant(chargeMAhCm2, 4) + " mAh cm⁻²";
    }

    /** A test time: {@code 55.37 h}. */
    public static String hours(double seconds) {
        return String.format(Locale.ROOT, "%.2f h", seconds / 3600);
    }

    /** A part: {@code 72 %}. */
    public static String percent(double fraction) {
        return String.format(Locale.ROOT, Math.abs(fraction) < 0.1 ? "%.1f %%" : "%.0f %%", 100 * fraction);
    }

    /** An areal resistance: {@code 21.6 Ω cm²}. */
    public static String resistance(double ohmCm2) {
        return String.format(Locale.ROOT, "%.1f Ω cm²", ohmCm2);
    }

    /** A number with a noun that takes an s. */
    public static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
