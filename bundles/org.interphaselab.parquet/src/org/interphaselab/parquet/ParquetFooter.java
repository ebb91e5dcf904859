package org.interphaselab.parquet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the footer of a Parquet file says of the whole (Parquet format, "File Format", and its Thrift definition,
 * "FileMetaData"). It is gone through before the library does, which makes room for as many elements as a list says it
 * has: a damaged count takes gigabytes and minutes.
 *
 * @param rows number of samples
 * @param metadata key-value metadata, in the order of the file
 */
record ParquetFooter(long rows, Map<String, String> metadata) {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int TAIL_BYTES = 8;

    private static final int ROWS = 3;
    private static final int METADATA = 5;
    private static final int KEY = 1;
    private static final int VALUE = 2;

    /**
     * Reads the footer and makes sure that it is whole and holds what its counts say.
     *
     * @throws IOException where it does not, in words, or where the file cannot be read
     */
    static ParquetFooter of(Path file) throws IOException {
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
            return of(new ThriftCompact(stream, length));
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

    private static ParquetFooter of(ThriftCompact thrift) throws IOException {
        long[] rows = {-1};
        Map<String, String> metadata = new LinkedHashMap<>();
        thrift.structure((number, type) -> {
            if (number == ROWS && type == ThriftCompact.LONG) {
                rows[0] = thrift.number();
                return true;
            }
            if (number == METADATA && type == ThriftCompact.LIST) {
                for (long left = thrift.structures(); left > 0; left--) {
                    putPair(thrift, metadata);
                }
                return true;
            }
            return false;
        });
        if (rows[0] < 0) {
            throw new IOException("its footer does not say how many rows there are");
        }
        return new ParquetFooter(rows[0], metadata);
    }

    private static void putPair(ThriftCompact thrift, Map<String, String> into) throws IOException {
        String[] pair = {"", ""};
        thrift.structure((number, type) -> {
            boolean known = (number == KEY || number == VALUE) && type == ThriftCompact.BINARY;
            if (known) {
                pair[number - KEY] = thrift.text();
            }
            return known;
        });
        into.put(pair[0], pair[1]);
    }
}
