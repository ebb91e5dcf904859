package org.interphaselab.study.recording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.ImpedanceSpectrum;

/**
 * The impedance spectra of a recording as one table: a row per point, with the number of its spectrum. A column that one
 * spectrum lacks is a gap there, and is absent again when the spectra are taken out of the table.
 */
public final class SpectraTable {

    /** Running number of the spectrum a point belongs to, from 1. */
    static final Quantity SPECTRUM = new Quantity("Spectrum", "1");

    private SpectraTable() {}

    /** The table of spectra. */
    public static Trace of(List<ImpedanceSpectrum> spectra) {
        int size =
                spectra.stream().mapToInt(spectrum -> spectrum.points().size()).reduce(0, Math::addExact);
        Set<Quantity> numbers = new LinkedHashSet<>();
        Set<Quantity> texts = new LinkedHashSet<>();
        for (ImpedanceSpectrum spectrum : spectra) {
            numbers.addAll(spectrum.points().quantities());
            texts.addAll(spectrum.points().textQuantities());
        }
        Trace.Builder table = Trace.builder(size).add(SPECTRUM, spectrumNumbers(spectra, size));
        numbers.forEach(quantity -> table.add(quantity, numbers(spectra, quantity, size)));
        texts.stream()
                .filter(quantity -> !numbers.contains(quantity))
                .forEach(quantity -> table.add(quantity, texts(spectra, quantity, size)));
        return table.build();
    }

    /** The spectra of a table. */
    static List<ImpedanceSpectrum> spectra(Trace table) {
        List<ImpedanceSpectrum> spectra = new ArrayList<>();
        double[] number = table.values(SPECTRUM);
        int start = 0;
        for (int i = 1; i <= number.length; i++) {
            if (i == number.length || number[i] != number[start]) {
                spectra.add(new ImpedanceSpectrum((int) number[start], rows(table, start, i)));
                start = i;
            }
        }
        return spectra;
    }

    private static double[] spectrumNumbers(List<ImpedanceSpectrum> spectra, int size) {
        double[] column = new double[size];
        int start = 0;
        for (ImpedanceSpectrum spectrum : spectra) {
            Arrays.fill(column, start, start + spectrum.points().size(), spectrum.number());
            start += spectrum.points().size();
        }
        return column;
    }

    private static double[] numbers(List<ImpedanceSpectrum> spectra, Quantity quantity, int size) {
        double[] column = new double[size];
        int start = 0;
        for (ImpedanceSpectrum spectrum : spectra) {
            Trace points = spectrum.points();
            if (points.has(quantity)) {
                System.arraycopy(points.values(quantity), 0, column, start, points.size());
            } else {
                Arrays.fill(column, start, start + points.size(), Double.NaN);
            }
            start += points.size();
        }
        return column;
    }

    private static TextColumn texts(List<ImpedanceSpectrum> spectra, Quantity quantity, int size) {
        List<String> words = new ArrayList<>(List.of(""));
        int[] codes = new int[size];
        int start = 0;
        for (ImpedanceSpectrum spectrum : spectra) {
            TextColumn text = spectrum.points().text(quantity).orElse(null);
            if (text != null) {
                int base = words.size();
                words.addAll(text.words());
                for (int i = 0; i < text.codes().length; i++) {
                    codes[start + i] = base + text.codes()[i];
                }
            }
            start += spectrum.points().size();
        }
        return new TextColumn(words, codes);
    }

    private static Trace rows(Trace table, int from, int to) {
        Trace.Builder rows = Trace.builder(to - from);
        for (Quantity quantity : table.quantities()) {
            double[] values = Arrays.copyOfRange(table.values(quantity), from, to);
            if (!quantity.equals(SPECTRUM) && Arrays.stream(values).anyMatch(value -> !Double.isNaN(value))) {
                rows.add(quantity, values);
            }
        }
        for (Quantity quantity : table.textQuantities()) {
            TextColumn text = table.text(quantity).orElseThrow();
            int[] codes = Arrays.copyOfRange(text.codes(), from, to);
            if (Arrays.stream(codes).anyMatch(code -> !text.words().get(code).isEmpty())) {
                rows.add(quantity, new TextColumn(text.words(), codes));
            }
        }
        return rows.build();
    }
}
