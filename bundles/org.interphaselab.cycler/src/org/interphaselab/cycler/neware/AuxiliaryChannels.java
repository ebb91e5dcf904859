package org.interphaselab.cycler.neware;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.RampColumn;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.raw.LittleEndian;

/** Temperatures and voltages of auxiliary channels, which come in records of their own and belong to a data record by its index. */
final class AuxiliaryChannels {

    private static final int INITIAL = 1024;

    private final Map<Integer, Samples> channels = new TreeMap<>();

    /** Samples of one channel. */
    private static final class Samples {
        private long[] index = new long[INITIAL];
        private double[] voltageV = new double[INITIAL];
        private double[] temperatureC = new double[INITIAL];
        private int size;

        void add(long recordIndex, double volt, double degC) {
            if (size == index.length) {
                index = Arrays.copyOf(index, 2 * size);
                voltageV = Arrays.copyOf(voltageV, 2 * size);
                temperatureC = Arrays.copyOf(temperatureC, 2 * size);
            }
            index[size] = recordIndex;
            voltageV[size] = volt;
            temperatureC[size++] = degC;
        }
    }

    /** Collects the records of kind {@code kind} in a stretch of 86-byte records. */
    void collect(LittleEndian bytes, Stretch stretch, int size, int kind) {
        int records = stretch.records(size);
        for (int r = 0, at = stretch.begin(); r < records; r++, at += size) {
            if (bytes.u8(at) == kind) {
                channels.computeIfAbsent(bytes.u8(at + 1), channel -> new Samples())
                        .add(bytes.u32(at + 2), bytes.i32(at + 22) / 1e4, bytes.i16(at + 34) / 10.0);
            }
        }
    }

    /** Adds two columns per channel; a record without a sample stays empty. */
    void joinTo(NewareColumns columns, ImportReportBuilder report) {
        int number = 0;
        for (Map.Entry<Integer, Samples> channel : channels.entrySet()) {
            number++;
            Samples samples = channel.getValue();
            double[] temperature = new double[columns.size];
            double[] voltage = new double[columns.size];
            Arrays.fill(temperature, Double.NaN);
            Arrays.fill(voltage, Double.NaN);
            int joined = 0;
            for (int i = 0; i < samples.size; i++) {
                int at = position(columns.recordIndex, samples.index[i]);
                if (at >= 0) {
                    temperature[at] = samples.temperatureC[i];
                    voltage[at] = samples.voltageV[i];
                    joined++;
                }
            }
            columns.add(new Quantity("Temperature T" + number, "degC"), temperature);
            columns.add(new Quantity("Auxiliary Voltage " + number, "V"), voltage);
            report.rule("auxiliary channel " + channel.getKey() + " is Temperature T" + number
                    + " and Auxiliary Voltage " + number);
            report.check(
                    "AUX_WITHOUT_RECORD",
                    "auxiliary channel " + channel.getKey() + " belongs to the records",
                    joined == samples.size,
                    joined + " of " + samples.size + " samples have a record of their index");
        }
    }

    private static int position(RampColumn index, long wanted) {
        if (index.size() == 0) {
            return -1;
        }
        double guess = wanted - index.at(0);
        if (guess >= 0 && guess < index.size() && index.at((int) guess) == wanted) {
            return (int) guess;
        }
        return index.search(wanted);
    }
}
