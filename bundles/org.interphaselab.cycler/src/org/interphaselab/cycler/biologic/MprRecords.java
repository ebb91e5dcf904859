package org.interphaselab.cycler.biologic;

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

    private static double[] values(LittleEndian bytes, MprLayout layout, Place place) {
        double[] values = new double[layout.records()];
        int at = layout.begin() + place.offset();
        for (int i = 0; i < values.length; i++, at += layout.size()) {
            double value = place.column().storage().read(bytes, at);
            values[i] = Double.isInfinite(value) ? Double.NaN : value;
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
