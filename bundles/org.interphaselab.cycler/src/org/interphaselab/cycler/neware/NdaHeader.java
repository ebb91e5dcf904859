package org.interphaselab.cycler.neware;

import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.diagnosis.Diagnosis;
import org.interphaselab.cycler.raw.LittleEndian;

/**
 * What every {@code .nda} file begins with.
 *
 * @param version format version, byte 14
 * @param date date of the format, as text {@code yyyymmdd}
 */
record NdaHeader(int version, String date) {

    /** Version written by BTS 9. */
    static final int BTS_9 = 130;

    private static final int MIN_BYTES = 1024;
    private static final int LAST_OF_BTS_8 = 29;

    /** How the records of a file lie. */
    enum Layout {
        /** 59 bytes each. */
        BYTES_59,
        /** 86 bytes each. */
        BYTES_86,
        /** Floating point, of BTS 9. */
        BTS_9
    }

    static NdaHeader of(LittleEndian bytes) throws ProblemException {
        bytes.require(0, MIN_BYTES, "the header");
        return new NdaHeader(bytes.u8(14), bytes.text(6, 8, java.nio.charset.StandardCharsets.US_ASCII));
    }

    /** The current range of the channel, by the device block; 0 when the file names none. */
    static int channelRange(LittleEndian bytes) {
        long at = bytes.u32(0x10) + 26;
        return at > 26 && at + 4 <= bytes.length() ? bytes.i32((int) at) : 0;
    }

    /** Whether the clock is year to second in local time rather than seconds since 1970. */
    boolean clockIsBrokenDown() {
        return version >= 26;
    }

    /** Whether the counter beside the step type numbers executed steps. */
    boolean countsExecutedSteps() {
        return version >= 26;
    }

    /**
     * The layout of this version.
     *
     * @throws ProblemException when it is not known well enough to be read
     */
    Layout layout(LittleEndian bytes) throws ProblemException {
        return switch (version) {
            case 5, 6, 7, 8 -> Layout.BYTES_59;
            case 14, 16, 17, 20, 22, 23, 24, 26, 28, 29 -> Layout.BYTES_86;
            case BTS_9 -> Layout.BTS_9;
            default -> throw unsupported(bytes).asException();
        };
    }

    private Problem unsupported(LittleEndian bytes) {
        String kind = version >= 1 && version <= LAST_OF_BTS_8 ? "an old version" : "a version";
        return Problem.error(
                "FORMAT_VERSION_UNSUPPORTED",
                "This is a Neware .nda file of version " + version + " (" + date + "), " + kind
                        + " that is recognised but not supported: no such file was at hand to learn it from.",
                bytes.at(14),
                "Export it from the vendor's software as csv or .ndax. " + Diagnosis.REMEDY);
    }
}
