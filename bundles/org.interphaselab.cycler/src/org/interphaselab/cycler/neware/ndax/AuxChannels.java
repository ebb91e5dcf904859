package org.interphaselab.cycler.neware.ndax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.neware.NewareColumns;
import org.interphaselab.cycler.raw.LittleEndian;

/** Reads auxiliary channels (temperatures, voltages …) and adds them as columns, joined on the record index. */
final class AuxChannels {

    private static final int TYPE_AUXILIARY = 5;

    private final NewareColumns columns;
    private final ImportReportBuilder report;
    private final Progress progress;

    AuxChannels(NewareColumns columns, ImportReportBuilder report, Progress progress) {
        this.columns = columns;
        this.report = report;
        this.progress = progress;
    }

    /** Reads one channel; what cannot be read is reported and left out. */
    void add(Members members, AuxMember member) throws ProblemException {
        try (MemberStream in = members.open(member.name())) {
            NdcPages pages = new NdcPages(in, NdcPages.Damage.LEAVE_OUT);
            if (pages.type() != TYPE_AUXILIARY) {
                report.unmapped(member.name() + ": kind " + pages.type() + ", version " + pages.version());
                return;
            }
            if (pages.next()) {
                read(pages, member);
            }
            NdaxRecording.reportDamage(pages, report);
        }
    }

    private void read(NdcPages pages, AuxMember member) throws ProblemException {
        int firstByte = pages.numbers().u8(pages.offset(0, 1));
        AuxLayout layout = AuxLayout.of(pages.version(), firstByte).orElse(null);
        if (layout == null) {
            report.unmapped(member.name() + ": auxiliary channel, version " + pages.version());
            report.problem(Problem.warning(
                    "AUX_LAYOUT_UNKNOWN",
                    "The auxiliary channel " + member.name() + " has a layout not known here (version "
                            + pages.version() + ").",
                    pages.at(0),
                    "It was left out. Send us the file."));
            return;
        }
        pages.requireRoom(columns.size, columns.count() + layout.fields().size());
        List<double[]> values = new ArrayList<>();
        for (int f = 0; f < layout.fields().size(); f++) {
            double[] column = new double[columns.size];
            Arrays.fill(column, Double.NaN);
            values.add(column);
        }
        long withoutRecord = join(pages, layout, values);
        for (int f = 0; f < layout.fields().size(); f++) {
            addColumn(
                    layout.fields().get(f).measure(),
                    member,
                    values.get(f),
                    layout.fields().size() > 1);
        }
        if (withoutRecord > 0) {
            report.problem(Problem.note(
                    "AUX_WITHOUT_RECORD",
                    withoutRecord + " readings of " + member.name() + " belong to no record and were left out.",
                    pages.at(0),
                    "Nothing to do if the test was running when it was backed up."));
        }
    }

    private long join(NdcPages pages, AuxLayout layout, List<double[]> values) throws ProblemException {
        LittleEndian numbers = pages.numbers();
        int bytes = layout.recordBytes();
        int slots = pages.slots(bytes);
        long withoutRecord = 0;
        do {
            progress.checkCancelled();
            for (int slot = 0; slot < slots; slot++) {
                int at = pages.offset(slot, bytes);
                if (!pages.used(slot) || layout.kind() >= 0 && numbers.u8(at) != layout.kind()) {
                    continue;
                }
                long index =
                        layout.indexOffset() < 0 ? pages.number(slot, bytes) : numbers.u32(at + layout.indexOffset());
                int position = position(index);
                if (position < 0) {
                    withoutRecord++;
                    continue;
                }
                for (int f = 0; f < values.size(); f++) {
                    values.get(f)[position] = value(numbers, at, layout.fields().get(f));
                }
            }
        } while (pages.next());
        return withoutRecord;
    }

    private int position(long index) {
        if (index >= 1 && index <= columns.size && columns.recordIndex.at((int) index - 1) == index) {
            return (int) index - 1;
        }
        return columns.recordIndex.search(index);
    }

    private static double value(LittleEndian numbers, int at, AuxLayout.Field field) {
        int offset = at + field.offset();
        return switch (field.number()) {
            case FLOAT -> field.scale() == 1 ? numbers.f32(offset) : numbers.f32(offset) * field.scale();
            case INT -> numbers.i32(offset) * field.scale();
            case SHORT -> numbers.i16(offset) * field.scale();
        };
    }

    private void addColumn(AuxLayout.Measure measure, AuxMember member, double[] values, boolean oneOfSeveral) {
        // Layouts with several fields keep zeros in those the channel does not measure.
        if (oneOfSeveral && Arrays.stream(values).allMatch(value -> value == 0 || Double.isNaN(value))) {
            return;
        }
        Quantity quantity = AuxLayout.quantity(measure, member);
        if (columns.has(quantity)) {
            report.unmapped(member.name() + ": a second " + quantity.name());
            return;
        }
        columns.add(quantity, values);
        if (measure == AuxLayout.Measure.BY_CHANNEL && !AuxLayout.knowsType(member.type())) {
            report.problem(Problem.note(
                    "AUX_TYPE_UNKNOWN",
                    "The auxiliary channel " + member.name() + " is of type " + member.type()
                            + ", whose unit is not known here.",
                    Location.of(report.file()),
                    "Its values are in the column \"" + quantity.label() + "\" as stored. Send us the file."));
        }
    }
}
