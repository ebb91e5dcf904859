package org.interphaselab.cycler.neware;

import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.raw.LittleEndian;

/** The floating-point records of BTS 9: 88 bytes each (9.0), or 52, 56 or 60 (9.1). */
final class Nda130Records {

    private static final int SIZE_90 = 88;
    private static final int KIND_90 = 4;
    private static final int[] SIZES_91 = {52, 56, 60};
    private static final int WITH_TEMPERATURE = 56;
    private static final int DATA = 0x55;
    private static final int LOOKED_AT = 64;
    private static final int BLOCK = 1 << 16;
    private static final double MILLIAMPERE = 1e3;
    private static final double MILLIAMPERE_SECOND = 3.6e6;

    private final LittleEndian bytes;
    private final ImportReportBuilder report;

    Nda130Records(LittleEndian bytes, ImportReportBuilder report) {
        this.bytes = bytes;
        this.report = report;
    }

    NewareColumns read(List<Stretch> sections, Progress progress) throws ProblemException {
        if (sections.isEmpty()) {
            return new NewareColumns(0);
        }
        int size = recordSize(sections.getFirst());
        int kindAt = size == SIZE_90 ? KIND_90 : 0;
        RecordKinds kinds = new RecordKinds();
        long all = 0;
        for (Stretch section : sections) {
            section.checkWhole(size, report);
            kinds.count(bytes, section.begin() + kindAt, size, section.records(size));
            all += section.records(size);
        }
        kinds.report(DATA, List.of(), report);
        report.rule("records of " + size + " bytes with floating-point values in V, mA, mA s, mW s");
        if (sections.size() > 1) {
            report.rule("the records of " + sections.size() + " sections are put together");
        }
        progress.begin("Reading records", all);
        NewareColumns columns = NewareColumns.roomFor(kinds.of(DATA), report.file());
        double[] temperature = size >= WITH_TEMPERATURE && size != SIZE_90 ? new double[columns.size] : null;
        int i = 0;
        for (Stretch section : sections) {
            i = size == SIZE_90
                    ? fill90(columns, i, section, progress)
                    : fill91(columns, temperature, size, i, section, progress);
        }
        if (temperature != null) {
            columns.add(new Quantity("Temperature T1", "degC"), temperature);
        }
        reportGapsInNumbers(columns);
        report.rule("Unix Time is the file's own count of seconds in UTC");
        NewareColumns ordered = RecordOrder.restore(columns, report);
        ordered.countStepsByChange();
        report.rule(NewareColumns.STEP_RULE);
        if (size == SIZE_90) {
            ordered.sumTestTime();
            report.rule(NewareColumns.TEST_TIME_RULE);
            ordered.cycle = CycleMode.CHARGE_FIRST.count(ordered.stepType, ordered.cycle);
            report.rule("cycles: " + CycleMode.CHARGE_FIRST.words());
        } else {
            report.rule("Test Time is the file's own, cut to whole milliseconds");
            ordered.splitTestTime();
            report.rule(NewareColumns.STEP_TIME_RULE);
        }
        return ordered;
    }

    /** Of the sizes that leave no remainder the one by which most of the first records look like data. */
    private int recordSize(Stretch data) {
        int revision = bytes.u16(0x10);
        if (revision == 2 || revision == 3) {
            return SIZE_90;
        }
        int best = score(data, SIZE_90, KIND_90) > 0 ? SIZE_90 : SIZES_91[0];
        double bestScore = best == SIZE_90 ? score(data, SIZE_90, KIND_90) : -1;
        for (int size : SIZES_91) {
            double score = score(data, size, 0) + (data.length() % size == 0 ? 0.5 : 0);
            if (score > bestScore) {
                best = size;
                bestScore = score;
            }
        }
        return best;
    }

    private double score(Stretch data, int size, int kindAt) {
        int looked = Math.min(LOOKED_AT, data.records(size));
        int good = 0;
        for (int r = 0, at = data.begin(); r < looked; r++, at += size) {
            if (bytes.u8(at + kindAt) == DATA) {
                good++;
            }
        }
        return looked == 0 ? 0 : (double) good / looked;
    }

    private int fill90(NewareColumns c, int first, Stretch data, Progress progress) {
        int i = first;
        int records = data.records(SIZE_90);
        for (int r = 0, at = data.begin(); r < records; r++, at += SIZE_90) {
            tell(r, progress);
            if (bytes.u8(at + KIND_90) != DATA) {
                continue;
            }
            c.stepId.add(bytes.u8(at + 9));
            c.stepType[i] = bytes.i8(at + 10);
            c.recordIndex.add(bytes.u32(at + 16));
            c.stepTimeS[i] = bytes.i64(at + 28) / 1e6;
            c.voltageV[i] = finite(bytes.f32(at + 36));
            c.currentA[i] = finite(bytes.f32(at + 40)) / MILLIAMPERE;
            c.chargingAh[i] = Math.abs(finite(bytes.f32(at + 52))) / MILLIAMPERE_SECOND;
            c.chargingWh[i] = Math.abs(finite(bytes.f32(at + 56))) / MILLIAMPERE_SECOND;
            c.dischargingAh[i] = Math.abs(finite(bytes.f32(at + 60))) / MILLIAMPERE_SECOND;
            c.dischargingWh[i] = Math.abs(finite(bytes.f32(at + 64))) / MILLIAMPERE_SECOND;
            c.clockS[i] = bytes.i64(at + 68) / 1e6;
            i++;
        }
        return i;
    }

    private int fill91(NewareColumns c, double[] temperature, int size, int first, Stretch data, Progress progress) {
        int i = first;
        int records = data.records(size);
        for (int r = 0, at = data.begin(); r < records; r++, at += size) {
            tell(r, progress);
            if (bytes.u8(at) != DATA) {
                continue;
            }
            c.stepId.add(bytes.u8(at + 2));
            c.stepType[i] = bytes.i8(at + 3);
            c.recordIndex.add(bytes.u32(at + 8));
            c.testTimeS[i] = wholeMilliseconds(bytes.u32(at + 12), bytes.u32(at + 16));
            c.currentA[i] = finite(bytes.f32(at + 20)) / MILLIAMPERE;
            c.voltageV[i] = finite(bytes.f32(at + 24));
            double capacity = finite(bytes.f32(at + 28)) / MILLIAMPERE_SECOND;
            double energy = finite(bytes.f32(at + 32)) / MILLIAMPERE_SECOND;
            c.chargingAh[i] = Math.max(0, capacity);
            c.dischargingAh[i] = Math.max(0, -capacity);
            c.chargingWh[i] = Math.max(0, energy);
            c.dischargingWh[i] = Math.max(0, -energy);
            c.cycle.add(bytes.u32(at + 36) + 1.0);
            c.clockS[i] = bytes.u32(at + 44) + bytes.u32(at + 48) / 1e9;
            if (temperature != null) {
                temperature[i] = finite(bytes.f32(at + 52));
            }
            i++;
        }
        return i;
    }

    private void reportGapsInNumbers(NewareColumns columns) {
        int gaps = 0;
        for (int i = 0; i < columns.size; i++) {
            if (Double.isNaN(columns.voltageV[i]) || Double.isNaN(columns.currentA[i])) {
                gaps++;
            }
        }
        if (gaps > 0) {
            report.problem(Problem.warning(
                    "VALUES_NOT_NUMBERS",
                    gaps + " records hold no number for voltage or current; they are left empty.",
                    Location.of(report.file()),
                    "If the file is not damaged, send it to us."));
        }
    }

    /** Seconds, cut to whole milliseconds as the vendor's software does: the rest is noise of its timer. */
    private static double wholeMilliseconds(long seconds, long nanoseconds) {
        return (seconds * 1000 + nanoseconds / 1_000_000) / 1e3;
    }

    private static double finite(float value) {
        return Float.isFinite(value) ? value : Double.NaN;
    }

    private static void tell(int record, Progress progress) {
        if (record % BLOCK == BLOCK - 1) {
            progress.checkCancelled();
            progress.advance(BLOCK);
        }
    }
}
