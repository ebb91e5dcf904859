package org.interphaselab.cycler.neware;

import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.raw.LittleEndian;

/** The 86-byte records of BTS 5 to 8: integers scaled by the current range, auxiliary channels in records between. */
final class Nda86Records {

    private static final int SIZE = 86;
    private static final int DATA = 0x55;
    private static final int AUXILIARY = 0x65;
    private static final int EVENT = 0xAA;

    private static final int BLOCK = 1 << 16;

    private final LittleEndian bytes;
    private final NdaHeader header;
    private final ImportReportBuilder report;

    Nda86Records(LittleEndian bytes, NdaHeader header, ImportReportBuilder report) {
        this.bytes = bytes;
        this.header = header;
        this.report = report;
    }

    NewareColumns read(NdaData found, Progress progress) throws ProblemException {
        Stretch data =
                found.records().isEmpty() ? Stretch.NONE : found.records().getFirst();
        data.checkWhole(SIZE, report);
        RecordKinds kinds = new RecordKinds();
        kinds.count(bytes, data.begin(), SIZE, data.records(SIZE));
        kinds.report(DATA, List.of(AUXILIARY, EVENT), report);
        NewareColumns columns = NewareColumns.roomFor(kinds.of(DATA), report.file());
        fill(columns, data, progress);
        NewareColumns ordered = RecordOrder.restore(columns, report);
        if (header.countsExecutedSteps()) {
            ordered.countStepsByJump();
            report.rule(NewareColumns.JUMP_RULE);
        } else {
            ordered.countStepsByChange();
            report.rule(NewareColumns.STEP_RULE);
        }
        ordered.sumTestTime();
        report.rule(NewareColumns.TEST_TIME_RULE);
        AuxiliaryChannels channels = new AuxiliaryChannels();
        if (kinds.of(AUXILIARY) > 0) {
            channels.collect(bytes, data, SIZE, AUXILIARY);
        }
        channels.collect(bytes, found.auxiliary(), SIZE, AUXILIARY);
        channels.joinTo(ordered, report);
        if (kinds.of(EVENT) > 0) {
            report.passedOver(kinds.of(EVENT) + " event records");
        }
        return ordered;
    }

    private void fill(NewareColumns c, Stretch data, Progress progress) {
        RangeSet ranges = new RangeSet(NdaHeader.channelRange(bytes));
        NdaClock clock = new NdaClock(header.clockIsBrokenDown());
        if (header.clockIsBrokenDown()) {
            c.clockIsLocal();
        }
        int records = data.records(SIZE);
        progress.begin("Reading records", records);
        int i = 0;
        for (int r = 0, at = data.begin(); r < records; r++, at += SIZE) {
            if (r % BLOCK == BLOCK - 1) {
                progress.checkCancelled();
                progress.advance(BLOCK);
            }
            if (bytes.u8(at) == DATA) {
                take(c, i++, at, ranges, clock);
            }
        }
        ranges.report(report);
        reportClock(clock);
    }

    /** A method of its own, because Java compiles what is called often much sooner than what loops often. */
    private void take(NewareColumns c, int i, int at, RangeSet ranges, NdaClock clock) {
        double perAmpere = ranges.unitsPerAmpere(bytes.i32(at + 78), bytes.u32(at + 2));
        double perAmpereHour = perAmpere * 3600;
        c.recordIndex.add(bytes.u32(at + 2));
        c.cycle.add(bytes.u32(at + 6) + 1.0);
        c.stepId.add(bytes.u16(at + 10));
        c.stepType[i] = bytes.i8(at + 12);
        c.stepCount.add(bytes.u8(at + 13));
        c.stepTimeS[i] = bytes.i64(at + 14) / 1e3;
        c.voltageV[i] = bytes.i32(at + 22) / 1e4;
        c.currentA[i] = ranges.amperes(bytes.i32(at + 26));
        c.chargingAh[i] = bytes.i64(at + 38) / perAmpereHour;
        c.dischargingAh[i] = bytes.i64(at + 46) / perAmpereHour;
        c.chargingWh[i] = bytes.i64(at + 54) / perAmpereHour;
        c.dischargingWh[i] = bytes.i64(at + 62) / perAmpereHour;
        c.clockS[i] = clock.at(bytes, at + 70);
    }

    private void reportClock(NdaClock clock) {
        report.rule(
                header.clockIsBrokenDown()
                        ? "Local Time is the clock of the tester's computer: the file names no time zone"
                        : "Unix Time is the file's own count of seconds in UTC");
        if (clock.impossible() > 0) {
            report.problem(Problem.warning(
                    "CLOCK_IMPOSSIBLE",
                    clock.impossible() + " records carry a date that does not exist; their clock is left empty.",
                    Location.of(report.file()),
                    "Step and test times are not affected. If it happens often, the file is damaged."));
        }
    }
}
