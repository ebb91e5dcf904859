package org.interphaselab.cycler.neware;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.raw.LittleEndian;

/**
 * Where the data records of a BTS 9 file lie: in one stretch, or, when the first header names none, in the sections of a
 * chain of headers, each beginning {@code NEWARE} and ending where its last block ends.
 */
final class Nda130Sections {

    private static final int HEADER = 1024;
    private static final int DATA = 0x52;
    private static final int LAST_BLOCK = 0xF2;

    private Nda130Sections() {}

    static List<Stretch> of(LittleEndian bytes) throws ProblemException {
        long begin = bytes.i64(DATA);
        if (begin != 0) {
            return List.of(Stretch.of(bytes, begin, bytes.i64(DATA + 8), "the data records"));
        }
        List<Stretch> sections = new ArrayList<>();
        long at = HEADER;
        while (at <= bytes.length() - HEADER && isHeader(bytes, (int) at)) {
            int here = (int) at;
            sections.add(Stretch.of(
                    bytes, bytes.i64(here + DATA), bytes.i64(here + DATA + 8), "the data records of a section"));
            Stretch last = Stretch.of(
                    bytes, bytes.i64(here + LAST_BLOCK), bytes.i64(here + LAST_BLOCK + 8), "the end of a section");
            long next = (long) last.begin() + last.length();
            if (next <= at) {
                throw Problem.error(
                                "FILE_DAMAGED",
                                "The section header at byte " + at + " points back to byte " + next + ".",
                                bytes.at(at),
                                "Export the file again from the instrument's computer.")
                        .asException();
            }
            at = next;
        }
        return sections;
    }

    private static boolean isHeader(LittleEndian bytes, int at) {
        return bytes.text(at, 6, java.nio.charset.StandardCharsets.US_ASCII).equals("NEWARE");
    }
}
