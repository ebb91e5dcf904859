package org.interphaselab.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each guard of the footer by itself: DuckDB refuses many of these files too, so the words tell who did. Bytes are those
 * of Thrift's compact protocol: a field is (number step, type), field 3 a count of rows, 5 a list of pairs.
 */
class ParquetFooterTest {

    @TempDir
    Path folder;

    /** A file that is nothing but a footer, said to be so many bytes long; as long as it is where that is negative. */
    private Path file(String footer, long length) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(footer.replace(" ", ""));
        ByteBuffer file = ByteBuffer.allocate(bytes.length + 12).order(ByteOrder.LITTLE_ENDIAN);
        byte[] magic = "PAR1".getBytes(StandardCharsets.US_ASCII);
        file.put(magic)
                .put(bytes)
                .putInt(length < 0 ? bytes.length : (int) length)
                .put(magic);
        return Files.write(folder.resolve("footer.parquet"), file.array());
    }

    @Test
    void aFooterSaysHowManyRowsThereAre() throws Exception {
        assertEquals(7, ParquetFooter.of(file("360E 00", -1)).rows());
    }

    @ParameterizedTest
    @CsvSource({
        "1502 00, -1, does not say how many rows",
        "350E 00, -1, does not say how many rows",
        "360E 1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C1C00, -1, nests without end",
        "360E 191919191919191919191919191919191919191919191919191919191919191919191900, -1, nests without end",
        "360E 00, 4, longer than the file",
        "360E 00, 2147483647, longer than the file",
        "360E 00, 4294967295, longer than the file",
        "360E 29FCFFFFFFFF07, -1, counts 2147483647 elements",
        "360E 18FFFFFFFF0F, -1, counts 4294967295 elements",
        "360E 1BFFFFFFFF07CC, -1, counts 2147483647 elements",
        "360E 1501, -1, cut off",
        "36FFFFFFFFFFFFFFFFFFFF01, -1, a number without end",
        "360E 1E00, -1, what Thrift does not know",
        "360E 29180000, -1, a list of what it should not"
    })
    void isToldInItsOwnWords(String footer, long length, String words) throws Exception {
        Path file = file(footer, length);
        IOException told = assertThrows(IOException.class, () -> ParquetFooter.of(file));
        assertTrue(String.valueOf(told.getMessage()).contains(words), () -> "was: " + told);
    }
}
