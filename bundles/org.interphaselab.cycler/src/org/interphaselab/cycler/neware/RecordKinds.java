package org.interphaselab.cycler.neware;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.raw.LittleEndian;

/** Counts the records of a stretch by their kind byte. */
final class RecordKinds {

    private final int[] counts = new int[256];

    /** Counts {@code records} of {@code size} bytes each whose kind byte is at {@code offset} in the first. */
    void count(LittleEndian bytes, int offset, int size, int records) {
        for (int i = 0, at = offset; i < records; i++, at += size) {
            counts[bytes.u8(at)]++;
        }
    }

    int of(int kind) {
        return counts[kind];
    }

    /**
     * Reports kinds that are not known.
     *
     * @throws ProblemException when there are only such
     */
    void report(int dataKind, List<Integer> otherKinds, ImportReportBuilder report) throws ProblemException {
        List<String> unknown = new ArrayList<>();
        long skipped = 0;
        for (int kind = 0; kind < counts.length; kind++) {
            if (counts[kind] > 0 && kind != dataKind && !otherKinds.contains(kind)) {
                skipped += counts[kind];
                unknown.add(String.format("0x%02X (%d)", kind, counts[kind]));
            }
        }
        if (unknown.isEmpty()) {
            return;
        }
        String listed =
                String.join(", ", unknown.subList(0, Math.min(8, unknown.size()))) + (unknown.size() > 8 ? " …" : "");
        if (counts[dataKind] == 0) {
            throw Problem.error(
                            "RECORDS_UNREADABLE",
                            "None of the " + skipped + " records is of a kind known here; their kinds are " + listed
                                    + ".",
                            Location.of(report.file()),
                            "The file is damaged or of an unknown variant. Export it again, or send us the file.")
                    .asException();
        }
        report.problem(Problem.warning(
                "RECORD_KIND_UNKNOWN",
                skipped + " records of unknown kinds were skipped: " + listed + ".",
                Location.of(report.file()),
                "If the file is not damaged, send it to us."));
        report.unmapped(skipped + " records of unknown kinds " + listed);
    }
}
