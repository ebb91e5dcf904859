package org.interphaselab.cycler.text;

import java.util.List;
import java.util.Optional;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.raw.FieldColumn;
import org.interphaselab.cycler.text.ExportColumns.Slot;

/** What became of the columns of a table whose rows were read. */
public final class ReadColumns {

    /** Added to the name of a column where the head of the file has the same name with another value. */
    static final String IN_EVERY_RECORD = " (in every record)";

    private final List<Slot> slots;
    private final FieldSink sink;
    private final ImportReportBuilder report;
    private final Places places;

    /** Where a field stands, in the user's words. */
    @FunctionalInterface
    public interface Places {

        /** The place of a field, by the row as the sink was told and the 0-based position of its column. */
        Location of(long row, int column);
    }

    /** The columns as the sink filled them. */
    public ReadColumns(List<Slot> slots, FieldSink sink, ImportReportBuilder report, Places places) {
        this.slots = slots;
        this.sink = sink;
        this.report = report;
        this.places = places;
    }

    /**
     * Makes sure that every field so far fits its column.
     *
     * @throws ProblemException naming the field that does not
     */
    public void requireFit() throws ProblemException {
        FieldSink.Misfit error = sink.error();
        if (error == null || error.column() >= slots.size()) {
            return;
        }
        Slot slot = slots.get(error.column());
        if (error.text().isBlank()) {
            throw Problem.error(
                            "FIELD_MISSING",
                            "The column '" + slot.header().text() + "' is empty where the row holds other values.",
                            places.of(error.row(), error.column()),
                            "Every record needs its time: fill it in, or delete the row.")
                    .asException();
        }
        throw Problem.error(
                        "FIELD_NOT_A_NUMBER",
                        "The column '" + slot.header().text() + "' holds '" + error.text() + "', which is "
                                + (slot.quantity().unit().equals("s") ? "no duration" : "no number") + ".",
                        places.of(error.row(), error.column()),
                        "Export the file again, or correct it there.")
                .asException();
    }

    /** The columns as a trace; what was left out is told. */
    Trace trace(Layers layers) {
        Trace.Builder read = Trace.builder(sink.rows());
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (sink.isDropped(i)) {
                tellWords(slot.header().text(), sink.onlyWord(i));
            } else if (slot.column() instanceof FieldColumn.Ignored) {
                if (!slot.header().text().isEmpty()) {
                    report.unmapped(slot.header().text());
                }
            } else if (sink.rows() > 0 && isEmpty(slot)) {
                if (!slot.header().key().isEmpty() && sink.misfit(i) == null) {
                    report.passedOver(slot.header().text() + " (empty)");
                }
            } else {
                if (slot.column() instanceof FieldColumn.Numbers numbers) {
                    numbers.clock().ifPresent(report::clock);
                }
                slot.column().addTo(read);
                if (!slot.mapped()) {
                    report.kept(slot.header().text());
                }
            }
            tellMisfits(i);
        }
        if (layers != null) {
            layers.addTo(read);
        }
        return read.build();
    }

    /** One word in every record is said of the whole recording; several are not read. */
    private void tellWords(String header, Optional<String> only) {
        if (only.isEmpty()) {
            report.unmapped(header + " (holds words)");
            return;
        }
        String word = only.get();
        boolean other = !report.metadata().getOrDefault(header, word).equals(word);
        report.metadata(other ? header + IN_EVERY_RECORD : header, word);
    }

    private void tellMisfits(int column) {
        Slot slot = slots.get(column);
        FieldSink.Misfit first = sink.misfit(column);
        if (slot.misfit() == ExportColumns.Misfit.COUNT && first != null) {
            report.problem(Problem.warning(
                    "CLOCK_UNREADABLE",
                    "The column '" + slot.header().text() + "' holds " + sink.misfitCount(column)
                            + " fields which are no date with time of one kind, the first is '" + first.text() + "'.",
                    places.of(first.row(), column),
                    "The clock is missing there; Test Time is not affected."));
        }
    }

    private static boolean isEmpty(Slot slot) {
        return slot.column() instanceof FieldColumn.Numbers numbers
                && numbers.isEmpty()
                && !ExportColumns.ESSENTIAL.contains(slot.quantity());
    }
}
