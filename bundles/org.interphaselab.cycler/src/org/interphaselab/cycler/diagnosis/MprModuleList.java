package org.interphaselab.cycler.diagnosis;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** The modules of a BioLogic file: where they begin, and their headers. */
final class MprModuleList {

    private static final byte[] MODULE = "MODULE".getBytes(StandardCharsets.US_ASCII);
    private static final int NAMES_BYTES = 6 + 35;
    private static final int HEADER_BYTES = 6 + 59;
    /** Number of points, number of columns and their ids. */
    private static final int DATA_HEAD_BYTES = 5 + 2 * 64;

    private MprModuleList() {}

    /** The modules that begin within these bytes; of the records' module also the columns' ids. */
    static String describe(byte[] start) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at + HEADER_BYTES <= start.length; at++) {
            if (Arrays.equals(start, at, at + MODULE.length, MODULE, 0, MODULE.length)) {
                String name = new String(start, at + MODULE.length, 10, StandardCharsets.US_ASCII).strip();
                out.append("module at byte ").append(at).append(":\n");
                out.append(BlankedBytes.dump(Arrays.copyOfRange(start, at, at + HEADER_BYTES)));
                if (name.equals("VMP data")) {
                    int end = Math.min(start.length, at + HEADER_BYTES + DATA_HEAD_BYTES);
                    out.append("from its names' end: ")
                            .append(HexFormat.ofDelimiter(" ").formatHex(start, at + NAMES_BYTES, end))
                            .append('\n');
                }
            }
        }
        return out.toString();
    }
}
