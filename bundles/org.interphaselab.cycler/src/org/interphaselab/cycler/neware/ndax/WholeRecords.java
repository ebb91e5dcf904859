package org.interphaselab.cycler.neware.ndax;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.neware.NewareColumns;
import org.interphaselab.cycler.neware.RangeSet;
import org.interphaselab.cycler.neware.RecordOrder;
import org.interphaselab.cycler.raw.LittleEndian;

/**
 * Reads a {@code data.ndc} of the older versions, whose records hold everything: versions 2 and 4 (94 bytes) and 5 (87
 * bytes: the same seven bytes earlier). Numbers are integers, scaled by the current range.
 */
final class WholeRecords {

    private static final int KIND_DATA = 0x55;
    private static final int LARGE_RECORD_BYTES = 94;
    private static final int SMALL_RECORD_BYTES = 87;
    private static final double SECONDS_PER_HOUR = 3600;

    private final LittleEndian numbers;
    private final int recordBytes;
    private final int shift;
    private final NewareColumns columns;
    private final RangeSet ranges;

    private WholeRecords(byte[] records, int recordBytes, String name, List<Double> channelRanges) {
        this.ranges = new RangeSet(0, channelRanges);
        this.numbers = new LittleEndian(records, name);
        this.recordBytes = recordBytes;
        this.shift = recordBytes - SMALL_RECORD_BYTES;
        this.columns = new NewareColumns(records.length / recordBytes);
        columns.clockIsLocal();
    }

    /** Whether a version is of this kind. */
    static boolean reads(int version) {
        return version == 2 || version == 4 || version == 5;
    }

    /**
     * Reads the records.
     *
     * @param channelRanges the channel's current ranges as a document lists them, mA
     * @param atMost stop after the page in which so many are reached
     */
    static NewareColumns read(
            NdcPages pages, List<Double> channelRanges, int atMost, ImportReportBuilder report, Progress progress)
            throws ProblemException {
        int bytes = pages.version() < 5 ? LARGE_RECORD_BYTES : SMALL_RECORD_BYTES;
        byte[] kept = dataRecords(pages, bytes, atMost, report, progress);
        WholeRecords records = new WholeRecords(kept, bytes, pages.name(), channelRanges);
        for (int i = 0; i < records.columns.size; i++) {
            records.take(i);
        }
        records.ranges.report(report);
        NewareColumns ordered = RecordOrder.restore(records.columns, report);
        ordered.countStepsByChange();
        ordered.sumTestTime();
        report.rule(NewareColumns.STEP_RULE).rule(NewareColumns.TEST_TIME_RULE);
        return ordered;
    }

    private static byte[] dataRecords(
            NdcPages pages, int bytes, int atMost, ImportReportBuilder report, Progress progress)
            throws ProblemException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        int slots = pages.slots(bytes);
        int columns = NewareColumns.COLUMNS + bytes / Double.BYTES; // the records themselves are kept beside them
        if (atMost == Integer.MAX_VALUE) {
            pages.requireRoomForAll(bytes, columns);
        }
        int others = 0;
        while (kept.size() / bytes < atMost && pages.next()) {
            progress.checkCancelled();
            pages.requireRoom(kept.size() / bytes, columns);
            int found = 0;
            for (int slot = 0; slot < slots; slot++) {
                if (pages.used(slot)) {
                    found++;
                    int at = pages.offset(slot, bytes);
                    if (pages.numbers().u8(at) == KIND_DATA) {
                        pages.copy(at, bytes, kept);
                    } else {
                        others++;
                    }
                }
            }
            pages.compareCount(found);
        }
        if (others > 0) {
            report.passedOver(pages.name() + ": " + others + " records that are no data records");
        }
        return kept.toByteArray();
    }

    private void take(int i) {
        int at = i * recordBytes + shift;
        int range = numbers.i32(at + 75);
        double ampere = 1 / ranges.unitsPerAmpere(range, numbers.u32(at + 1));
        double ampereHour = ampere / SECONDS_PER_HOUR;
        columns.recordIndex.add(numbers.u32(at + 1));
        columns.cycle.add(numbers.u32(at + 5) + 1);
        columns.stepId.add(numbers.u8(at + 9));
        columns.stepType[i] = numbers.i8(at + 10);
        columns.stepTimeS[i] = numbers.i64(at + 16) / 1000.0;
        columns.voltageV[i] = numbers.i32(at + 24) / 10_000.0;
        columns.currentA[i] = ranges.amperes(numbers.i32(at + 28));
        columns.chargingAh[i] = Math.abs(numbers.i64(at + 36) * ampereHour);
        columns.dischargingAh[i] = Math.abs(numbers.i64(at + 44) * ampereHour);
        columns.chargingWh[i] = Math.abs(numbers.i64(at + 52) * ampereHour);
        columns.dischargingWh[i] = Math.abs(numbers.i64(at + 60) * ampereHour);
        columns.clockS[i] = clock(at + 68);
    }

    /** Seconds since 1970-01-01T00:00 by the tester's wall clock: these files name no zone. */
    private double clock(int at) {
        try {
            return LocalDateTime.of(
                            numbers.u16(at),
                            numbers.u8(at + 2),
                            numbers.u8(at + 3),
                            numbers.u8(at + 4),
                            numbers.u8(at + 5),
                            numbers.u8(at + 6))
                    .toEpochSecond(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return Double.NaN; // a clock that was never set
        }
    }
}
