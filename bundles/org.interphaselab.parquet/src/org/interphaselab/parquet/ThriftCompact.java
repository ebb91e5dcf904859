package org.interphaselab.parquet;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Goes through a structure in Thrift's compact protocol (Thrift compact protocol, "Struct", "List and Set", "Map"),
 * knowing how many bytes it may have: a count that says more than they can hold is told before anybody makes room for it.
 */
final class ThriftCompact {

    static final int LONG = 6;
    static final int BINARY = 8;
    static final int LIST = 9;
    static final int STRUCT = 12;

    private static final int MAX_DEPTH = 32;
    private static final int LONG_SIZE = 15;

    private static final int STOP = 0;
    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int BYTE = 3;
    private static final int DOUBLE = 7;
    private static final int SET = 10;
    private static final int MAP = 11;
    private static final int UUID = 13;

    private final DataInputStream in;
    private int depth;
    private long left;

    /** Takes the fields of a structure. */
    interface Fields {

        /**
         * Takes a field, wholly or not at all.
         *
         * @return whether it was taken; else it is gone through and left out
         */
        boolean take(int number, int type) throws IOException;
    }

    /**
     * Begins.
     *
     * @param length how many bytes of {@code in} belong to it
     */
    ThriftCompact(InputStream in, long length) {
        this.in = new DataInputStream(in);
        this.left = length;
    }

    /**
     * Goes through a structure.
     *
     * @throws IOException where it is not whole or does not hold what its counts say, in words
     */
    void structure(Fields fields) throws IOException {
        nest();
        int number = 0;
        for (int field = octet(); field != STOP; field = octet()) {
            number = field >> 4 == 0 ? (int) number() : number + (field >> 4);
            int type = field & 0xF;
            // of these two the type is the value
            if (type != TRUE && type != FALSE && !fields.take(number, type)) {
                skip(type);
            }
        }
        depth--;
    }

    /** Begins a list: the number of its elements, all of them structures. */
    long structures() throws IOException {
        int head = octet();
        if ((head & 0xF) != STRUCT) {
            throw new IOException("its footer has a list of what it should not");
        }
        return size(head);
    }

    /** A number with a sign. */
    long number() throws IOException {
        long zigzag = varint();
        return zigzag >>> 1 ^ -(zigzag & 1);
    }

    /** A text; what is no UTF-8 in it is replaced. */
    String text() throws IOException {
        int bytes = (int) room(varint());
        left -= bytes;
        return new String(in.readNBytes(bytes), StandardCharsets.UTF_8);
    }

    private void skip(int type) throws IOException {
        switch (type) {
            case TRUE, FALSE, BYTE -> octet();
            case DOUBLE -> skipBytes(Double.BYTES);
            case BINARY -> skipBytes(varint());
            case UUID -> skipBytes(2 * Long.BYTES);
            case LIST, SET -> skipList();
            case MAP -> skipMap();
            case STRUCT -> structure((number, within) -> false);
            default -> {
                if (type > UUID) {
                    throw new IOException("its footer holds what Thrift does not know");
                }
                varint();
            }
        }
    }

    private void skipList() throws IOException {
        nest();
        int head = octet();
        long size = size(head);
        for (long i = 0; i < size; i++) {
            skip(head & 0xF);
        }
        depth--;
    }

    private void skipMap() throws IOException {
        nest();
        long size = room(varint());
        int types = size == 0 ? 0 : octet();
        for (long i = 0; i < size; i++) {
            skip(types >> 4);
            skip(types & 0xF);
        }
        depth--;
    }

    private void nest() throws IOException {
        if (++depth > MAX_DEPTH) {
            throw new IOException("its footer nests without end");
        }
    }

    private long size(int head) throws IOException {
        return room(head >> 4 == LONG_SIZE ? varint() : head >> 4);
    }

    /** Every element takes a byte at least. */
    private long room(long size) throws IOException {
        if (size < 0 || size > left) {
            throw new IOException("its footer counts " + size + " elements in " + left + " bytes");
        }
        return size;
    }

    private void skipBytes(long bytes) throws IOException {
        in.skipNBytes(room(bytes));
        left -= bytes;
    }

    private long varint() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int octet = octet();
            value |= (long) (octet & 0x7F) << shift;
            if (octet < 0x80) {
                return value;
            }
        }
        throw new IOException("its footer holds a number without end");
    }

    private int octet() throws IOException {
        if (left-- <= 0) {
            throw new IOException("its footer is cut off");
        }
        return in.readUnsignedByte();
    }
}
