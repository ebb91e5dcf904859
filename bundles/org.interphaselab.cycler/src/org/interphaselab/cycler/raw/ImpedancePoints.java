package org.interphaselab.cycler.raw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.interphaselab.cycler.ImportReportBuilder;

/** Keeps records with a frequency apart from the samples of direct current, as one spectrum per sweep. */
public final class ImpedancePoints {

    private static final double SAME_FREQUENCY = 0.01;
    private static final Set<Quantity> IMPEDANCE = Set.of(
            ImpedanceSpectrum.FREQUENCY,
            ImpedanceSpectrum.REAL_IMPEDANCE,
            ImpedanceSpectrum.IMAGINARY_IMPEDANCE,
            ImpedanceSpectrum.PHASE,
            ImpedanceSpectrum.ABSOLUTE_IMPEDANCE);

    private final Map<Quantity, double[]> columns;
    private final TextColumn stepType;
    private final ImportReportBuilder report;

    /** What a file holds: samples of direct current, and spectra. */
    public record Split(Trace trace, List<ImpedanceSpectrum> spectra) {

        /** The samples, or the points of the first spectrum where there are no samples. */
        public Trace shown() {
            return trace.size() == 0 && !spectra.isEmpty() ? spectra.getFirst().points() : trace;
        }
    }

    private ImpedancePoints(Map<Quantity, double[]> columns, TextColumn stepType, ImportReportBuilder report) {
        this.columns = columns;
        this.stepType = stepType;
        this.report = report;
    }

    /**
     * Splits the records.
     *
     * @param columns all columns, one value per record; Step Count must be among them where Frequency is
     * @param stepType kinds of the steps, null where unknown
     * @param size number of records
     */
    public static Split split(
            Map<Quantity, double[]> columns, TextColumn stepType, int size, ImportReportBuilder report) {
        ImpedancePoints points = new ImpedancePoints(columns, stepType, report);
        double[] frequency = columns.get(ImpedanceSpectrum.FREQUENCY);
        if (frequency == null) {
            points.warnWithoutFrequency();
            return new Split(points.whole(size), List.of());
        }
        int[] direct = IntStream.range(0, size).filter(i -> !(frequency[i] > 0)).toArray();
        List<int[]> sweeps = points.sweeps(frequency);
        if (!sweeps.isEmpty()) {
            points.completeImpedance();
            report.rule((size - direct.length) + " records with a frequency are impedance points; they are kept apart"
                    + " from the trace as " + sweeps.size() + (sweeps.size() == 1 ? " spectrum" : " spectra"));
        }
        List<ImpedanceSpectrum> spectra = new ArrayList<>();
        for (int[] sweep : sweeps) {
            spectra.add(new ImpedanceSpectrum(spectra.size() + 1, points.trace(sweep)));
        }
        columns.keySet().removeIf(quantity -> IMPEDANCE.contains(quantity) && points.isEmpty(quantity, direct));
        if (direct.length == 0 && size > 0) {
            report.problem(Problem.note(
                    "ONLY_IMPEDANCE",
                    "The file holds impedance points only; there are no samples of direct current.",
                    Location.of(report.file()),
                    "Nothing to do: the spectra were read."));
        }
        return new Split(points.trace(direct), spectra);
    }

    private void warnWithoutFrequency() {
        if (columns.containsKey(ImpedanceSpectrum.REAL_IMPEDANCE)
                || columns.containsKey(ImpedanceSpectrum.ABSOLUTE_IMPEDANCE)) {
            report.problem(Problem.warning(
                    "FREQUENCY_ABSENT",
                    "The file has columns of impedance, but no column freq/Hz.",
                    Location.of(report.file()),
                    "Export it again with this column; the points were kept in the trace."));
        }
    }

    /** Positions of the points of each sweep: one ends where records or steps do, or the frequency turns back. */
    private List<int[]> sweeps(double[] frequency) {
        double[] step = columns.get(Quantity.STEP_COUNT);
        List<int[]> sweeps = new ArrayList<>();
        int i = 0;
        while (i < frequency.length) {
            if (!(frequency[i] > 0)) {
                i++;
                continue;
            }
            int from = i;
            int direction = 0;
            for (i++; i < frequency.length && frequency[i] > 0 && step[i] == step[from]; i++) {
                int turn = direction(frequency[i - 1], frequency[i]);
                if (turn * direction < 0) {
                    break;
                }
                direction = turn == 0 ? direction : turn;
            }
            sweeps.add(IntStream.range(from, i).toArray());
        }
        return sweeps;
    }

    private static int direction(double before, double now) {
        return Math.abs(now - before) <= SAME_FREQUENCY * before ? 0 : now > before ? 1 : -1;
    }

    /** Real and imaginary part from magnitude and phase, or the other way round, where the file has but one pair. */
    private void completeImpedance() {
        double[] real = columns.get(ImpedanceSpectrum.REAL_IMPEDANCE);
        double[] imaginary = columns.get(ImpedanceSpectrum.IMAGINARY_IMPEDANCE);
        double[] magnitude = columns.get(ImpedanceSpectrum.ABSOLUTE_IMPEDANCE);
        double[] phase = columns.get(ImpedanceSpectrum.PHASE);
        if (magnitude != null && phase != null && (real == null || imaginary == null)) {
            columns.put(ImpedanceSpectrum.REAL_IMPEDANCE, computed(magnitude, phase, (z, deg) -> z * cosDegrees(deg)));
            columns.put(
                    ImpedanceSpectrum.IMAGINARY_IMPEDANCE, computed(magnitude, phase, (z, deg) -> z * sinDegrees(deg)));
            report.rule("real and imaginary impedance are computed from magnitude and phase");
        } else if (real != null && imaginary != null && (magnitude == null || phase == null)) {
            columns.put(ImpedanceSpectrum.ABSOLUTE_IMPEDANCE, computed(real, imaginary, Math::hypot));
            columns.put(
                    ImpedanceSpectrum.PHASE, computed(real, imaginary, (re, im) -> Math.toDegrees(Math.atan2(im, re))));
            report.rule("magnitude and phase are computed from real and imaginary impedance");
        }
    }

    private static double cosDegrees(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double sinDegrees(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double[] computed(double[] a, double[] b, java.util.function.DoubleBinaryOperator rule) {
        double[] values = new double[a.length];
        Arrays.setAll(values, i -> rule.applyAsDouble(a[i], b[i]));
        return values;
    }

    private boolean isEmpty(Quantity quantity, int[] positions) {
        double[] values = columns.get(quantity);
        return Arrays.stream(positions).allMatch(i -> values[i] == 0 || Double.isNaN(values[i]));
    }

    private Trace whole(int size) {
        Trace.Builder trace = Trace.builder(size);
        columns.forEach(trace::add);
        if (stepType != null) {
            trace.add(Quantity.STEP_TYPE, stepType);
        }
        return trace.build();
    }

    private Trace trace(int[] positions) {
        Trace.Builder trace = Trace.builder(positions.length);
        columns.forEach((quantity, values) -> trace.add(
                quantity,
                positions.length == values.length
                        ? values
                        : Arrays.stream(positions).mapToDouble(i -> values[i]).toArray()));
        if (stepType != null) {
            int[] codes = Arrays.stream(positions).map(i -> stepType.codes()[i]).toArray();
            trace.add(Quantity.STEP_TYPE, new TextColumn(stepType.words(), codes));
        }
        return trace.build();
    }
}
