package org.interphaselab.cycler.biologic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.biologic.MprColumn.Storage;
import org.interphaselab.cycler.diagnosis.Diagnosis;
import org.interphaselab.cycler.raw.LittleEndian;

/**
 * How the records of a {@code .mpr} file lie in its data module.
 *
 * @param records how many there are
 * @param begin the byte at which the first begins
 * @param size bytes of each
 * @param places the columns and where in a record they are
 */
record MprLayout(int records, int begin, int size, List<Place> places) {

    /** A column and its offset in a record, bytes. */
    record Place(MprColumn column, int offset) {}

    private static final int IDS = 5;

    /**
     * The layout of a data module. Its length must be that of its records exactly: this finds out every column whose
     * storage is not known.
     *
     * @throws ProblemException when the version is not known or the lengths do not match
     */
    static MprLayout of(LittleEndian bytes, MprModule data, ImportReportBuilder report) throws ProblemException {
        int first = data.payload() + firstRecord(bytes, data);
        bytes.require(data.payload(), first - data.payload(), "the header of the records");
        long records = bytes.u32(data.payload());
        List<MprColumn> columns = columns(bytes, data, first);
        long available = data.end() - first;
        int size = size(columns);
        if (records * size != available || size == 0 && records > 0) {
            columns = refitted(columns, records, available);
            if (columns.isEmpty()) {
                throw sizeMismatch(bytes, data, records, size, available);
            }
            warnRefitted(bytes, data, columns, report);
            size = size(columns);
        }
        return new MprLayout((int) records, first, size, places(columns));
    }

    /** The same with no more records than lie in the bytes at hand, and than {@code atMost}. */
    MprLayout first(int atMost, int availableBytes) {
        int there = size == 0 ? 0 : Math.max(0, availableBytes - begin) / size;
        return new MprLayout(Math.min(records, Math.min(atMost, there)), begin, size, places);
    }

    private static int firstRecord(LittleEndian bytes, MprModule data) throws ProblemException {
        return switch ((int) data.version()) {
            case 2 -> 0x195;
            case 3 -> 0x196;
            case 10, 11 -> 0x3EF;
            default ->
                throw Problem.error(
                                "FORMAT_VERSION_UNSUPPORTED",
                                "The records are of version " + data.version() + "; known are 2, 3, 10 and 11.",
                                bytes.at(data.begin()),
                                "Export the file as text from EC-Lab, which is read too. " + Diagnosis.REMEDY)
                        .asException();
        };
    }

    private static List<MprColumn> columns(LittleEndian bytes, MprModule data, int first) throws ProblemException {
        int count = bytes.u8(data.payload() + 4);
        if (data.payload() + IDS + 2 * count > first) {
            throw damaged(bytes, data, "it claims " + count + " columns, more than its header has room for");
        }
        boolean bigEndian = data.version() >= 10;
        List<MprColumn> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int id = bytes.u16(data.payload() + IDS + 2 * i);
            columns.add(MprColumn.of(bigEndian ? Short.toUnsignedInt(Short.reverseBytes((short) id)) : id));
        }
        List<MprColumn> flags = columns.stream().filter(MprColumn::isFlag).toList();
        if (flags.size() > flags.stream().distinct().count()) {
            throw damaged(bytes, data, "it claims a column twice");
        }
        return columns;
    }

    private static ProblemException damaged(LittleEndian bytes, MprModule data, String how) {
        return Problem.error(
                        "COLUMNS_DAMAGED",
                        "The file is damaged: " + how + ".",
                        bytes.at(data.payload() + 4L),
                        "Copy the file again from the instrument's computer.")
                .asException();
    }

    private static int size(List<MprColumn> columns) {
        int flags = columns.stream().anyMatch(MprColumn::isFlag) ? 1 : 0;
        return flags
                + columns.stream()
                        .filter(column -> !column.isFlag())
                        .mapToInt(column -> column.storage().bytes())
                        .sum();
    }

    /** The flags share the byte of the first of them. */
    private static List<Place> places(List<MprColumn> columns) {
        List<Place> places = new ArrayList<>();
        int offset = 0;
        int flags = -1;
        for (MprColumn column : columns) {
            if (column.isFlag() && flags >= 0) {
                places.add(new Place(column, flags));
                continue;
            }
            flags = column.isFlag() ? offset : flags;
            places.add(new Place(column, offset));
            offset += column.storage().bytes();
        }
        return places;
    }

    /** Where but one column is unknown the length tells its storage; empty where it does not. */
    private static List<MprColumn> refitted(List<MprColumn> columns, long records, long available) {
        List<MprColumn> unknown = columns.stream().filter(MprColumn::isUnknown).toList();
        if (unknown.size() != 1 || records == 0 || available % records != 0) {
            return List.of();
        }
        long wanted = available / records - size(columns) + Storage.SINGLE.bytes();
        for (Storage storage : List.of(Storage.UNSIGNED_8, Storage.UNSIGNED_16, Storage.DOUBLE)) {
            if (storage.bytes() == wanted) {
                return columns.stream()
                        .map(column -> column.isUnknown() ? column.stored(storage) : column)
                        .toList();
            }
        }
        return List.of();
    }

    private static void warnRefitted(
            LittleEndian bytes, MprModule data, List<MprColumn> columns, ImportReportBuilder report) {
        MprColumn column =
                columns.stream().filter(MprColumn::isUnknown).findFirst().orElseThrow();
        report.problem(Problem.warning(
                "COLUMN_STORAGE_SUPPOSED",
                "The column '" + column.header() + "' is not known; by the length of the records it takes "
                        + column.storage().bytes() + " bytes.",
                bytes.at(data.payload() + IDS),
                "The other columns are read with certainty. Send us the file and the same exported as text."));
    }

    private static ProblemException sizeMismatch(
            LittleEndian bytes, MprModule data, long records, int size, long available) throws ProblemException {
        String unknown = columns(bytes, data, (int) (data.end() - available)).stream()
                .filter(MprColumn::isUnknown)
                .map(MprColumn::header)
                .collect(Collectors.joining(", "));
        return Problem.error(
                        "RECORD_SIZE_MISMATCH",
                        "The columns named make " + records + " records of " + size + " bytes, but there are "
                                + available
                                + " bytes for them"
                                + (unknown.isEmpty()
                                        ? "; the file is damaged or a column is stored in another way."
                                        : "; the columns " + unknown + " are not known."),
                        bytes.at(data.end() - available),
                        "Export the file as text from EC-Lab, which is read too. " + Diagnosis.REMEDY)
                .asException();
    }
}
