package org.interphaselab.parquet;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Goes through the footer of a Parquet file before the library does, which makes room for as many elements as a list says
 * it has: a damaged count takes gigabytes and minutes. The footer is a structure in Thrift's compact protocol (Parquet
 * format, "File Format"; Thrift compact protocol, "Struct", "List and Set", "Map"); what it means is no matter here.
 */
final class ParquetFooter {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int TAIL_BYTES = 8;
    private static final int MAX_DEPTH = 32;
    private static final int LONG_SIZE = 15;

    private static final int STOP = 0;
    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int BYTE = 3;
    private static final int DOUBLE = 7;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int SET = 10;
    private static final int MAP = 11;
    private static final int STRUCT = 12;
    private static final int UUID = 13;

    private final DataInputStream in;
    private long left;

    private ParquetFooter(DataInputStream in, long left) {
        this.in = in;
        this.left = left;
    }

    /**
     * Makes sure that the footer is whole and holds what its counts say.
     *
     * @throws IOException where it does not, in words, or where the file cannot be read
     */
    static void require(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            ByteBuffer tail = ByteBuffer.allocate(TAIL_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            long at = Math.max(0, size - TAIL_BYTES);
            while (tail.hasRemaining() && channel.read(tail, at + tail.position()) >= 0) {
                continue;
            }
            if (tail.hasRemaining() || !ends(tail)) {
                throw new IOException("it does not end as one");
            }
            long length = Integer.toUnsignedLong(tail.getInt(0));
            if (length > size - TAIL_BYTES - MAGIC.length) {
                throw new IOException("its footer is said to be longer than the file");
            }
            channel.position(size - TAIL_BYTES - length);
            InputStream stream = new BufferedInputStream(Channels.newInputStream(channel));
            new ParquetFooter(new DataInputStream(stream), length).structure(0);
        }
    }

    private static boolean ends(ByteBuffer tail) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (tail.get(TAIL_BYTES - MAGIC.length + i) != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    private void structure(int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new IOException("its footer nests without end");
        }
        for (int field = octet(); field != STOP; field = octet()) {
            if (field >> 4 == 0) {
                varint(); // the number of the field, where it is not told by the difference
            }
            int type = field & 0xF;
            if (type != TRUE && type != FALSE) { // the type is the value
                value(type, depth);
            }
        }
    }

    private void value(int type, int depth) throws IOException {
        switch (type) {
            case TRUE, FALSE, BYTE -> octet();
            case DOUBLE -> skip(Double.BYTES);
            case BINARY -> skip(varint());
            case UUID -> skip(2 * Long.BYTES);
            case LIST, SET -> list(depth);
            case MAP -> map(depth);
            case STRUCT -> structure(depth + 1);
            default -> {
                if (type > UUID) {
                    throw new IOException("its footer holds what Thrift does not know");
                }
                varint();
            }
        }
    }

    private void list(int depth) throws IOException {
        int head = octet();
        long size = head >> 4 == LONG_SIZE ? varint() : head >> 4;
        requireRoom(size);
        for (long i = 0; i < size; i++) {
            value(head & 0xF, depth + 1);
        }
    }

    private void map(int depth) throws IOException {
        long size = varint();
        requireRoom(size);
        int types = size == 0 ? 0 : octet();
        for (long i = 0; i < size; i++) {
            value(types >> 4, depth + 1);
            value(types & 0xF, depth + 1);
        }
    }

    /** Every element takes a byte at least. */
    private void requireRoom(long size) throws IOException {
        if (size < 0 || size > left) {
            throw new IOException("its footer counts " + size + " elements in " + left + " bytes");
        }
    }

    private void skip(long bytes) throws IOException {
        if (bytes < 0 || bytes > left) {
            throw new IOException("its footer counts " + bytes + " bytes where it has " + left);
        }
        in.skipNBytes(bytes);
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
