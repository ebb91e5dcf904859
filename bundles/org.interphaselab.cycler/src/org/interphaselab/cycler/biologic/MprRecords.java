package org.interphaselab.cycler.biologic;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.biologic.MprLayout.Place;
import org.interphaselab.cycler.raw.LittleEndian;

/** Reads the records of a {@code .mpr} file block by block, the columns of each one after the other. */
final class MprRecords {

    private static final int BLOCK_BYTES = 1 << 15;

    private final LittleEndian bytes;
    private final MprLayout layout;
    private final int size;

    private MprRecords(LittleEndian bytes, MprLayout layout) {
        this.bytes = bytes;
        this.layout = layout;
        this.size = layout.size();
    }

    /** The records; the bytes they need were made sure of with the layout. */
    static RecordTable read(LittleEndian bytes, MprLayout layout, Progress progress) {
        List<double[]> columns = new ArrayList<>();
        layout.places().forEach(place -> columns.add(new double[layout.records()]));
        new MprRecords(bytes, layout).fill(columns, progress);
        RecordTable table = new RecordTable(layout.records(), false);
        for (int c = 0; c < columns.size(); c++) {
            table.add(layout.places().get(c).column().header(), columns.get(c));
        }
        return table;
    }

    private void fill(List<double[]> columns, Progress progress) {
        int records = layout.records();
        int block = Math.max(1, BLOCK_BYTES / Math.max(1, size));
        progress.begin("Reading records", records);
        for (int from = 0; from < records; from += block) {
            progress.checkCancelled();
            int to = Math.min(records, from + block);
            bytes.hold(layout.begin() + from * size, (to - from) * size);
            for (int c = 0; c < columns.size(); c++) {
                fill(columns.get(c), layout.places().get(c), from, to);
            }
            progress.advance(to - from);
        }
    }

    /** One loop for each kind of storage, so that none has to ask in each record. */
    private void fill(double[] values, Place place, int from, int to) {
        int at = layout.begin() + from * size + place.offset();
        MprColumn column = place.column();
        if (column.isFlag()) {
            bytes.flags(at, size, column.mask(), values, from, to);
            return;
        }
        switch (column.storage()) {
            case UNSIGNED_8 -> bytes.flags(at, size, 0xFF, values, from, to);
            case UNSIGNED_16 -> bytes.shorts(at, size, values, from, to);
            case UNSIGNED_32 -> integers(values, at, from, to);
            case SINGLE -> {
                bytes.singles(at, size, values, from, to);
                onlyNumbers(values, from, to);
            }
            case DOUBLE -> {
                bytes.doubles(at, size, values, from, to);
                onlyNumbers(values, from, to);
            }
        }
    }

    private void integers(double[] values, int first, int from, int to) {
        for (int i = from, at = first; i < to; i++, at += size) {
            values[i] = bytes.u32(at);
        }
    }

    private static void onlyNumbers(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = Math.abs(values[i]) <= Double.MAX_VALUE ? values[i] : Double.NaN;
        }
    }
}
