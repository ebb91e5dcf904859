package org.interphaselab.cycler.neware;

import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.neware.NewareStepType.Direction;
import org.interphaselab.cycler.raw.LittleEndian;

/** The 59-byte records of the oldest files: integers in \u00b5A and \u00b5A s, one capacity whose sense is that of the current. */
final class Nda59Records {

    private static final int SIZE = 59;
    private static final int DATA = 0;
    private static final int MARK = 0xFF;
    private static final int BLOCK = 1 << 16;
    private static final double UNITS_PER_AMPERE = 1e6;
    private static final double UNITS_PER_AMPERE_HOUR = 3.6e9;

    private final LittleEndian bytes;
    private final ImportReportBuilder report;

    Nda59Records(LittleEndian bytes, ImportReportBuilder report) {
        this.bytes = bytes;
        this.report = report;
    }

    NewareColumns read(List<Stretch> found, Progress progress) throws ProblemException {
        Stretch data = found.isEmpty() ? Stretch.NONE : found.getFirst();
        data.checkWhole(SIZE, report);
        RecordKinds kinds = new RecordKinds();
        kinds.count(bytes, data.begin(), SIZE, data.records(SIZE));
        kinds.report(DATA, List.of(MARK), report);
        NewareColumns columns = NewareColumns.roomFor(kinds.of(DATA), report.file());
        fill(columns, data, progress);
        NewareColumns ordered = RecordOrder.restore(columns, report);
        ordered.countStepsByChange();
        report.rule(NewareColumns.STEP_RULE);
        ordered.sumTestTime();
        report.rule(NewareColumns.TEST_TIME_RULE);
        report.rule(
                "current in \u00b5A, capacity in \u00b5A s; the step type, or else the sign of the current, tells charge from"
                        + " discharge");
        report.rule("Unix Time is the file's own count of seconds in UTC");
        checkScale();
        return ordered;
    }

    private void fill(NewareColumns c, Stretch data, Progress progress) {
        int records = data.records(SIZE);
        progress.begin("Reading records", records);
        int i = 0;
        for (int r = 0, at = data.begin(); r < records; r++, at += SIZE) {
            if (r % BLOCK == BLOCK - 1) {
                progress.checkCancelled();
                progress.advance(BLOCK);
            }
            if (bytes.u8(at) != DATA) {
                continue;
            }
            c.recordIndex.add(bytes.u32(at + 1));
            c.cycle.add(bytes.u32(at + 5));
            c.stepId.add(bytes.u8(at + 9));
            c.stepType[i] = bytes.i8(at + 10);
            c.stepTimeS[i] = bytes.u32(at + 11);
            c.voltageV[i] = bytes.i32(at + 15) / 1e4;
            c.currentA[i] = bytes.i32(at + 19) / UNITS_PER_AMPERE;
            double capacity = bytes.i64(at + 31) / UNITS_PER_AMPERE_HOUR;
            double energy = bytes.i64(at + 39) / UNITS_PER_AMPERE_HOUR;
            if (discharging(c, i)) {
                c.dischargingAh[i] = capacity;
                c.dischargingWh[i] = energy;
            } else {
                c.chargingAh[i] = capacity;
                c.chargingWh[i] = energy;
            }
            c.clockS[i] = bytes.i64(at + 47);
            i++;
        }
    }

    private void checkScale() {
        int range = NdaHeader.channelRange(bytes);
        if (!CurrentRange.isUnset(range) && CurrentRange.unitsPerAmpere(range) != UNITS_PER_AMPERE) {
            report.problem(Problem.warning(
                    "CURRENT_SCALE_UNSURE",
                    "The channel's current range is " + range
                            + "; only files of ranges 10 to 99 were at hand to learn the"
                            + " scale from. Current was taken in \u00b5A.",
                    Location.of(report.file()),
                    "Compare one current with the vendor's software, and send us the file and the value."));
        }
    }

    private static boolean discharging(NewareColumns c, int i) {
        Direction direction = NewareStepType.directionOf(c.stepType[i]);
        return direction == Direction.NONE ? c.currentA[i] < 0 : direction == Direction.DISCHARGE;
    }
}
