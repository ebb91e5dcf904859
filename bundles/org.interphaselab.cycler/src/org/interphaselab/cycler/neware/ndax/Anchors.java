package org.interphaselab.cycler.neware.ndax;

import java.util.Arrays;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.neware.NewareColumns;
import org.interphaselab.cycler.raw.LittleEndian;

/**
 * The records for which {@code data_runInfo.ndc} states time, charge and clock: anchors, between which all of these are
 * computed. In rising order of the record index, one for each.
 */
final class Anchors {

    private static final int FIRST_CAPACITY = 256;
    private static final int STEP_TIME = 0;
    private static final int CHARGES = 5;

    int size;
    int[] index = new int[FIRST_CAPACITY];
    /** The tester's number of the executed step. */
    int[] step = new int[FIRST_CAPACITY];

    long[] stepTimeMs = new long[FIRST_CAPACITY];
    /** Time since the record before this one, and to each after it up to the one before the next anchor. */
    int[] intervalMs = new int[FIRST_CAPACITY];

    double[] unixTimeS = new double[FIRST_CAPACITY];
    double[] chargingAh = new double[FIRST_CAPACITY];
    double[] dischargingAh = new double[FIRST_CAPACITY];
    double[] chargingWh = new double[FIRST_CAPACITY];
    double[] dischargingWh = new double[FIRST_CAPACITY];

    private Anchors() {}

    /**
     * Reads the anchors.
     *
     * @param lastIndex the last record of interest; a later anchor ends the reading
     */
    static Anchors read(
            NdcPages pages, NdcVersion version, int lastIndex, ImportReportBuilder report, Progress progress)
            throws ProblemException {
        Anchors anchors = new Anchors();
        int bytes = version.runInfoBytes();
        int slots = pages.slots(bytes);
        boolean enough = false;
        while (!enough && pages.next()) {
            progress.checkCancelled();
            int found = 0;
            for (int slot = 0; slot < slots; slot++) {
                if (pages.used(slot)) {
                    found++;
                    anchors.take(pages, pages.offset(slot, bytes), version);
                }
            }
            pages.compareCount(found);
            enough = anchors.size > 0 && anchors.index[anchors.size - 1] > lastIndex;
        }
        anchors.order(report);
        return anchors;
    }

    private void take(NdcPages pages, int at, NdcVersion version) throws ProblemException {
        LittleEndian numbers = pages.numbers();
        int tail = at + version.intervalOffset();
        long record = numbers.u32(tail + 12);
        if (record == 0) {
            return; // a slot made ready, but not written
        }
        if (record > Integer.MAX_VALUE) {
            throw Problem.error(
                            "NDC_IMPLAUSIBLE",
                            pages.name() + " names record " + record + ", which no file can hold.",
                            pages.at(tail + 12),
                            "Send us the file: its layout is not the one known for this version.")
                    .asException();
        }
        if (size == index.length) {
            pages.requireRoom(size, NewareColumns.COLUMNS);
            grow();
        }
        double scale = version.ampereHoursPerUnit();
        index[size] = (int) record;
        step[size] = numbers.i32(tail + 8);
        stepTimeMs[size] = numbers.u32(at + STEP_TIME);
        intervalMs[size] = numbers.i32(tail);
        unixTimeS[size] = numbers.u32(tail + 4) + (version.hasMilliseconds() ? numbers.u16(tail + 16) / 1000.0 : 0);
        chargingAh[size] = Math.abs(numbers.f32(at + CHARGES) * scale);
        dischargingAh[size] = Math.abs(numbers.f32(at + CHARGES + 4) * scale);
        chargingWh[size] = Math.abs(numbers.f32(at + CHARGES + 8) * scale);
        dischargingWh[size] = Math.abs(numbers.f32(at + CHARGES + 12) * scale);
        size++;
    }

    private void order(ImportReportBuilder report) {
        long[] keys = new long[size];
        boolean rising = true;
        for (int i = 0; i < size; i++) {
            keys[i] = (long) index[i] << Integer.SIZE | i;
            rising &= i == 0 || index[i] > index[i - 1];
        }
        if (rising) {
            return;
        }
        Arrays.sort(keys);
        int[] kept = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || keys[i] >> Integer.SIZE != keys[i - 1] >> Integer.SIZE) {
                kept[count++] = (int) keys[i];
            }
        }
        if (count < size) {
            report.repair(
                    "NDC_ROWS_REPEATED", (size - count) + " rows of run information that repeat a record were dropped");
        }
        pick(Arrays.copyOf(kept, count));
    }

    private void pick(int[] kept) {
        index = pick(index, kept);
        step = pick(step, kept);
        intervalMs = pick(intervalMs, kept);
        stepTimeMs = Arrays.stream(kept).mapToLong(i -> stepTimeMs[i]).toArray();
        unixTimeS = pick(unixTimeS, kept);
        chargingAh = pick(chargingAh, kept);
        dischargingAh = pick(dischargingAh, kept);
        chargingWh = pick(chargingWh, kept);
        dischargingWh = pick(dischargingWh, kept);
        size = kept.length;
    }

    private static int[] pick(int[] from, int[] kept) {
        return Arrays.stream(kept).map(i -> from[i]).toArray();
    }

    private static double[] pick(double[] from, int[] kept) {
        return Arrays.stream(kept).mapToDouble(i -> from[i]).toArray();
    }

    private void grow() {
        int capacity = size + (size >> 1);
        index = Arrays.copyOf(index, capacity);
        step = Arrays.copyOf(step, capacity);
        stepTimeMs = Arrays.copyOf(stepTimeMs, capacity);
        intervalMs = Arrays.copyOf(intervalMs, capacity);
        unixTimeS = Arrays.copyOf(unixTimeS, capacity);
        chargingAh = Arrays.copyOf(chargingAh, capacity);
        dischargingAh = Arrays.copyOf(dischargingAh, capacity);
        chargingWh = Arrays.copyOf(chargingWh, capacity);
        dischargingWh = Arrays.copyOf(dischargingWh, capacity);
    }
}
