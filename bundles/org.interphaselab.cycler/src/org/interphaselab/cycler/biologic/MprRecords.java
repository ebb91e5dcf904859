package org.interphaselab.cycler.biologic;

import java.util.function.IntToDoubleFunction;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.biologic.MprLayout.Place;
import org.interphaselab.cycler.raw.LittleEndian;

/** Reads the records of a {@code .mpr} file column by column. */
final class MprRecords {

    private MprRecords() {}

    /** The records; the bytes they need were made sure of with the layout. */
    static RecordTable read(LittleEndian bytes, MprLayout layout, Progress progress) {
        RecordTable table = new RecordTable(layout.records(), false);
        progress.begin("Reading records", layout.places().size());
        for (Place place : layout.places()) {
            progress.checkCancelled();
            MprColumn column = place.column();
            table.add(column.header(), column.isFlag() ? flags(bytes, layout, place) : values(bytes, layout, place));
            progress.advance(1);
        }
        return table;
    }

    /** One loop for each kind of storage, so that none has to ask in each record. */
    private static double[] values(LittleEndian bytes, MprLayout layout, Place place) {
        int at = layout.begin() + place.offset();
        int n = layout.records();
        int size = layout.size();
        return switch (place.column().storage()) {
            case UNSIGNED_8 -> fill(n, at, size, bytes::u8);
            case UNSIGNED_16 -> fill(n, at, size, bytes::u16);
            case UNSIGNED_32 -> fill(n, at, size, bytes::u32);
            case SINGLE -> singles(bytes, n, at, size);
            case DOUBLE -> doubles(bytes, n, at, size);
        };
    }

    private static double[] fill(int records, int first, int size, IntToDoubleFunction value) {
        double[] values = new double[records];
        for (int i = 0, at = first; i < records; i++, at += size) {
            values[i] = value.applyAsDouble(at);
        }
        return values;
    }

    private static double[] singles(LittleEndian bytes, int records, int first, int size) {
        double[] values = new double[records];
        for (int i = 0, at = first; i < records; i++, at += size) {
            float value = bytes.f32(at);
            values[i] = Float.isFinite(value) ? value : Double.NaN;
        }
        return values;
    }

    private static double[] doubles(LittleEndian bytes, int records, int first, int size) {
        double[] values = new double[records];
        for (int i = 0, at = first; i < records; i++, at += size) {
            double value = bytes.f64(at);
            values[i] = Double.isFinite(value) ? value : Double.NaN;
        }
        return values;
    }

    private static double[] flags(LittleEndian bytes, MprLayout layout, Place place) {
        int mask = place.column().mask();
        int shift = Integer.numberOfTrailingZeros(mask);
        double[] values = new double[layout.records()];
        int at = layout.begin() + place.offset();
        for (int i = 0; i < values.length; i++, at += layout.size()) {
            values[i] = (bytes.u8(at) & mask) >> shift;
        }
        return values;
    }
}
