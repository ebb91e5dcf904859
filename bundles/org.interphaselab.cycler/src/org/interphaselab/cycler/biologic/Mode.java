package org.interphaselab.cycler.biologic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interphaselab.core.TextColumn;

/** What the instrument controls during a record, by the codes of the column {@code mode}. */
final class Mode {

    static final int GALVANOSTATIC = 1;
    static final int POTENTIOSTATIC = 2;
    static final int REST = 3;

    private static final double IMPEDANCE = -1;

    private Mode() {}

    /** The words for a column of codes; records with a frequency (null where there is none) are impedance points. */
    static TextColumn words(double[] codes, double[] frequency) {
        List<String> words = new ArrayList<>();
        Map<Double, Integer> places = new HashMap<>();
        int[] found = new int[codes.length];
        double before = Double.NaN;
        for (int i = 0; i < codes.length; i++) {
            double code = frequency != null && frequency[i] > 0 ? IMPEDANCE : codes[i];
            if (i > 0 && code == before) {
                found[i] = found[i - 1];
                continue;
            }
            before = code;
            found[i] = places.computeIfAbsent(code, added -> {
                words.add(word(added));
                return words.size() - 1;
            });
        }
        return new TextColumn(words, found);
    }

    private static String word(double code) {
        if (code == IMPEDANCE) {
            return "Impedance";
        }
        if (code == GALVANOSTATIC) {
            return "Galvanostatic";
        }
        if (code == POTENTIOSTATIC) {
            return "Potentiostatic";
        }
        if (code == REST) {
            return "Rest";
        }
        return code == Math.rint(code) ? "Mode " + (long) code : "Mode unknown";
    }
}
