package org.interphaselab.cycler.neware.ndax;

import java.util.List;
import java.util.Optional;
import org.interphaselab.core.Quantity;

/**
 * How an auxiliary record is laid out.
 *
 * @param recordBytes size
 * @param indexOffset where the record index lies, −1 where the slot's number is the index
 * @param kind the byte each record begins with, −1 where there is none
 * @param fields what it holds
 */
record AuxLayout(int recordBytes, int indexOffset, int kind, List<Field> fields) {

    /** The kinds of number in a record. */
    enum Number {
        FLOAT,
        INT,
        SHORT
    }

    /** What a field measures. */
    enum Measure {
        VOLTAGE,
        TEMPERATURE,
        SET_TEMPERATURE,
        /** By the type of the channel. */
        BY_CHANNEL
    }

    /**
     * A number of a record.
     *
     * @param offset where it lies
     * @param number its kind
     * @param scale units for one
     * @param measure what it measures
     */
    record Field(int offset, Number number, double scale, Measure measure) {}

    private static final int SLOT_IS_INDEX = -1;
    private static final int NO_KIND = -1;
    private static final int KIND_PAIR = 0x65;
    private static final int KIND_WIDE = 0x74;

    /** The layout for a version and the first byte of its first record, where known. */
    static Optional<AuxLayout> of(int version, int firstByte) {
        return Optional.ofNullable(
                switch (version) {
                    case 2, 4 -> wide(94, 8, 31);
                    case 5 -> wide(87, 1, 24);
                    case 8, 12, 14, 17 ->
                        new AuxLayout(
                                4, SLOT_IS_INDEX, NO_KIND, List.of(new Field(0, Number.FLOAT, 1, Measure.BY_CHANNEL)));
                    case 11, 16 -> firstByte == KIND_PAIR ? pair() : firstByte == KIND_WIDE ? indexed() : null;
                    default -> null;
                });
    }

    /** The column for a field of a channel. */
    static Quantity quantity(Measure measure, AuxMember member) {
        String number = String.valueOf(member.id());
        return switch (measure) {
            case VOLTAGE -> new Quantity("Auxiliary Voltage " + number, "V");
            case TEMPERATURE -> new Quantity("Temperature T" + number, "degC");
            case SET_TEMPERATURE -> new Quantity("Set Temperature T" + number, "degC");
            case BY_CHANNEL ->
                switch (member.type()) {
                    case 102 -> quantity(Measure.VOLTAGE, member);
                    case 103 -> quantity(Measure.TEMPERATURE, member);
                    case 335 -> quantity(Measure.SET_TEMPERATURE, member);
                    case 345 -> new Quantity("Relative Humidity H" + number, "%");
                    case 1122 -> new Quantity("Chamber Temperature T" + number, "degC");
                    default -> new Quantity("Auxiliary Channel " + number, "1");
                };
        };
    }

    /** Whether a channel's type tells its unit. */
    static boolean knowsType(int type) {
        return type == 102 || type == 103 || type == 335 || type == 345 || type == 1122;
    }

    private static AuxLayout wide(int bytes, int indexOffset, int voltageOffset) {
        return new AuxLayout(
                bytes,
                indexOffset,
                NO_KIND,
                List.of(
                        new Field(voltageOffset, Number.INT, 1e-4, Measure.VOLTAGE),
                        new Field(voltageOffset + 10, Number.SHORT, 0.1, Measure.TEMPERATURE),
                        new Field(voltageOffset + 12, Number.SHORT, 0.1, Measure.SET_TEMPERATURE)));
    }

    private static AuxLayout pair() {
        return new AuxLayout(
                7,
                SLOT_IS_INDEX,
                KIND_PAIR,
                List.of(
                        new Field(1, Number.FLOAT, 1e-4, Measure.VOLTAGE),
                        new Field(5, Number.SHORT, 0.1, Measure.TEMPERATURE)));
    }

    private static AuxLayout indexed() {
        return new AuxLayout(88, 1, KIND_WIDE, List.of(new Field(35, Number.SHORT, 0.1, Measure.TEMPERATURE)));
    }
}
