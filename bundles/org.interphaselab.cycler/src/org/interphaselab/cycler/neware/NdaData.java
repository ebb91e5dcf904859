package org.interphaselab.cycler.neware;

import java.util.List;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.raw.LittleEndian;

/**
 * Where the records of a file lie.
 *
 * @param records the stretches of data records
 * @param auxiliary further records of auxiliary channels
 */
record NdaData(List<Stretch> records, Stretch auxiliary) {

    private static final int BTS_8_DATA = 0x40;
    private static final int BTS_8_AUXILIARY = 0x48;
    private static final int BTS_9_DATA = 0x52;

    NdaData {
        records = List.copyOf(records);
    }

    /**
     * All records of a whole file.
     *
     * @throws ProblemException when they do not lie within it
     */
    static NdaData of(LittleEndian bytes, NdaHeader header) throws ProblemException {
        if (header.version() == NdaHeader.BTS_9) {
            return new NdaData(Nda130Sections.of(bytes), Stretch.NONE);
        }
        long begin = bytes.u32(BTS_8_DATA);
        long length = bytes.u32(BTS_8_DATA + 4);
        Stretch data = length == 0
                ? Stretch.toEnd(bytes, begin, "the data records")
                : Stretch.of(bytes, begin, length, "the data records");
        long auxiliary = bytes.u32(BTS_8_AUXILIARY + 4);
        return new NdaData(
                List.of(data),
                auxiliary == 0
                        ? Stretch.NONE
                        : Stretch.of(bytes, bytes.u32(BTS_8_AUXILIARY), auxiliary, "the auxiliary records"));
    }

    /** The first records, of a file of which only the start is at hand. */
    static NdaData first(LittleEndian bytes, NdaHeader header, int atMost) {
        Stretch data = Stretch.available(bytes, begin(bytes, header), Long.MAX_VALUE, atMost);
        return new NdaData(data.length() == 0 ? List.of() : List.of(data), Stretch.NONE);
    }

    /** The byte at which the records begin, as the header says. */
    static long begin(LittleEndian bytes, NdaHeader header) {
        return header.version() == NdaHeader.BTS_9 ? bytes.i64(BTS_9_DATA) : bytes.u32(BTS_8_DATA);
    }
}
