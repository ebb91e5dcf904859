package org.interphaselab.cycler.biologic;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * One column of the records of a {@code .mpr} file.
 *
 * @param id as the file has it; its low byte is the quantity, its high byte a variant
 * @param header as EC-Lab exports it, or {@code id N}
 * @param storage how a value is stored
 * @param mask the bits of a flag, 0 for a whole value
 */
record MprColumn(int id, String header, Storage storage, int mask) {

    /** How a value is stored, with its bytes. */
    enum Storage {
        UNSIGNED_8(1),
        UNSIGNED_16(2),
        UNSIGNED_32(4),
        SINGLE(4),
        DOUBLE(8);

        private final int bytes;

        Storage(int bytes) {
            this.bytes = bytes;
        }

        int bytes() {
            return bytes;
        }
    }

    private static final int QUANTITY = 0xFF;
    private static final Map<Integer, MprColumn> FLAGS = Map.of(
            1, flag(1, "mode", 0x03),
            2, flag(2, "ox/red", 0x04),
            3, flag(3, "error", 0x08),
            21, flag(21, "control changes", 0x10),
            31, flag(31, "Ns changes", 0x20),
            65, flag(65, "counter inc.", 0x80));
    private static final Set<Integer> DOUBLES =
            Set.of(4, 7, 11, 13, 23, 24, 74, 110, 112, 115, 116, 123, 124, 125, 126, 182, 211);
    private static final Set<Integer> SHORTS = Set.of(39, 131);
    private static final Set<Integer> INTEGERS = Set.of(212, 213);
    private static final int BYTE = 253;
    private static final Map<Integer, String> HEADERS = headers();

    /** The column with an id. What is not known is named by its number and taken as a single. */
    static MprColumn of(int id) {
        int quantity = id & QUANTITY;
        MprColumn flag = FLAGS.get(quantity);
        if (flag != null) {
            return flag;
        }
        String header = HEADERS.getOrDefault(id, HEADERS.getOrDefault(quantity, "id " + id));
        return new MprColumn(id, header, storage(quantity), 0);
    }

    /** Whether the six flags share the byte of this column. */
    boolean isFlag() {
        return mask != 0;
    }

    /** Whether how it is stored is only supposed. */
    boolean isUnknown() {
        int quantity = id & QUANTITY;
        return !isFlag()
                && !HEADERS.containsKey(id)
                && !HEADERS.containsKey(quantity)
                && storage(quantity) == Storage.SINGLE;
    }

    /** This column stored otherwise. */
    MprColumn stored(Storage other) {
        return new MprColumn(id, header, other, mask);
    }

    private static Storage storage(int quantity) {
        if (DOUBLES.contains(quantity)) {
            return Storage.DOUBLE;
        }
        if (SHORTS.contains(quantity)) {
            return Storage.UNSIGNED_16;
        }
        if (INTEGERS.contains(quantity)) {
            return Storage.UNSIGNED_32;
        }
        return quantity == BYTE ? Storage.UNSIGNED_8 : Storage.SINGLE;
    }

    private static MprColumn flag(int id, String header, int mask) {
        return new MprColumn(id, header, Storage.UNSIGNED_8, mask);
    }

    private static Map<Integer, String> headers() {
        Map<Integer, String> headers = new HashMap<>();
        Tables.rows("mpr-ids.tsv").forEach(row -> headers.put(Integer.valueOf(row[0]), row[1]));
        return headers;
    }
}
