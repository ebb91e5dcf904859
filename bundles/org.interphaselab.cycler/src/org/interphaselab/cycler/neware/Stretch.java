package org.interphaselab.cycler.neware;

import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.raw.LittleEndian;

/**
 * A stretch of a file that surely lies within it.
 *
 * @param begin its first byte
 * @param length its bytes
 */
record Stretch(int begin, int length) {

    /** None. */
    static final Stretch NONE = new Stretch(0, 0);

    /** The stretch, made sure to be there. */
    static Stretch of(LittleEndian bytes, long begin, long length, String what) throws ProblemException {
        bytes.require(begin, length, what);
        return new Stretch((int) begin, (int) length);
    }

    /** What of a stretch is there, and at most so many bytes: for previews. */
    static Stretch available(LittleEndian bytes, long begin, long length, int atMost) {
        if (begin <= 0 || begin >= bytes.length() || length <= 0) {
            return NONE;
        }
        return new Stretch((int) begin, (int) Math.min(Math.min(length, atMost), bytes.length() - begin));
    }

    /** From a byte to the end. */
    static Stretch toEnd(LittleEndian bytes, long begin, String what) throws ProblemException {
        bytes.require(begin, 0, what);
        return new Stretch((int) begin, (int) (bytes.length() - begin));
    }

    /** How many whole records of a size it holds. */
    int records(int size) {
        return length / size;
    }

    /** Checks that it holds whole records only, and reports it; where there is nothing, nothing was checked. */
    void checkWhole(int size, ImportReportBuilder report) {
        if (length == 0) {
            return;
        }
        int rest = length % size;
        String evidence = length + " bytes are " + length / size + " records of " + size + " bytes"
                + (rest == 0 ? "" : " and " + rest + " bytes");
        report.check("RECORD_INCOMPLETE", "the data are whole records", rest == 0, evidence);
        if (rest != 0) {
            report.problem(
                    Problem.warning(
                            "RECORD_INCOMPLETE",
                            "The last record is incomplete: " + evidence + "; it was left out.",
                            Location.atByte(report.file(), (long) begin + length - rest),
                            "Usual when the file was copied during the test. Otherwise the file is truncated: export it again."));
        }
    }
}
