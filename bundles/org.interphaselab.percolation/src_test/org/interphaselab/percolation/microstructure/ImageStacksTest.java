package org.interphaselab.percolation.microstructure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageStacksTest {

    @TempDir
    private Path folder;

    private Path raw(byte[] bytes, String sidecar) throws IOException {
        Path file = folder.resolve("film.raw");
        Files.write(file, bytes);
        Files.writeString(folder.resolve("film.raw.json"), sidecar);
        return file;
    }

    private static Microstructure read(Path file) throws ProblemException {
        return ImageStacks.read(file, Progress.none());
    }

    private static String code(Path file) {
        return assertThrows(ProblemException.class, () -> read(file)).problem().code();
    }

    @Test
    void rawBytesInEitherOrderAndPacked() throws Exception {
        byte[] values = new byte[2 * 3 * 4];
        for (int v = 0; v < values.length; v++) {
            values[v] = (byte) (v * 10);
        }
        Microstructure image = read(
                raw(values, "{\"shape\": [2, 3, 4], \"dtype\": \"uint8\", \"order\": \"C\", \"voxel_edge_m\": 5e-8}"));
        assertArrayEquals(values, image.labels());
        assertEquals(5e-8, image.voxelEdge().orElseThrow());
        assertEquals(230, image.label(1, 2, 3));
        Microstructure turned = read(raw(values, "{\"shape\": [2, 3, 4], \"dtype\": \"uint8\", \"order\": \"F\"}"));
        assertEquals(10, turned.label(1, 0, 0));
        assertEquals(20, turned.label(0, 1, 0));
        assertEquals(60, turned.label(0, 0, 1));
        assertTrue(turned.voxelEdge().isEmpty());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(values);
        }
        assertArrayEquals(
                values,
                read(raw(packed.toByteArray(), "{\"shape\": [2, 3, 4], \"dtype\": \"uint8\", \"order\": \"C\"}"))
                        .labels());
    }

    @ParameterizedTest
    @CsvSource({"uint16, 2", "int16, 2", "uint32, 4", "int32, 4", "float32, 4", "float64, 8"})
    void typesOfSeveralBytes(String type, int bytes) throws Exception {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            ByteBuffer buffer = ByteBuffer.allocate(3 * bytes).order(order);
            for (int value : new int[] {0, 7, 255}) {
                switch (type) {
                    case "uint16", "int16" -> buffer.putShort((short) value);
                    case "float32" -> buffer.putFloat(value);
                    case "float64" -> buffer.putDouble(value);
                    default -> buffer.putInt(value);
                }
            }
            String word = order == ByteOrder.BIG_ENDIAN ? "big" : "little";
            Microstructure image = read(raw(
                    buffer.array(),
                    "{\"shape\": [3, 1, 1], \"dtype\": \"" + type + "\", \"order\": \"C\", \"byte_order\": \"" + word
                            + "\"}"));
            assertArrayEquals(new byte[] {0, 7, (byte) 255}, image.labels());
        }
    }

    @Test
    void whatIsWrongIsToldInOneProblem() throws Exception {
        String good = "{\"shape\": [2, 2, 2], \"dtype\": \"uint8\", \"order\": \"C\"}";
        assertEquals("RAW_LENGTH", code(raw(new byte[7], good)));
        assertEquals("RAW_LENGTH", code(raw(new byte[9], good)));
        assertEquals("SIDECAR_WRONG", code(raw(new byte[8], "{\"shape\": [2, 2, 2], \"dtype\": \"uint8\"}")));
        assertEquals(
                "SIDECAR_WRONG", code(raw(new byte[8], "{\"shape\": [2, 2], \"dtype\": \"uint8\", \"order\": \"C\"}")));
        assertEquals("SIDECAR_WRONG", code(raw(new byte[8], "shape = 2 2 2")));
        assertEquals("SIDECAR_WRONG", code(raw(new byte[8], "")));
        assertEquals("SIDECAR_WRONG", code(raw(new byte[8], good.replace("uint8", "uint16"))));
        assertEquals("TOO_MANY_PHASES", code(raw(new byte[] {0, 0, 0, 0, 0, 0, 0, -1}, good.replace("uint8", "int8"))));
        assertEquals(
                "LABEL_NOT_INTEGER",
                code(raw(
                        ByteBuffer.allocate(4).putFloat(0.5f).array(),
                        "{\"shape\": [1, 1, 1], \"dtype\": \"float32\", \"order\": \"C\", \"byte_order\": \"big\"}")));
        assertEquals(
                "IMAGE_TOO_LARGE", code(raw(new byte[8], good.replace("[2, 2, 2]", "[2000000000, 2000000000, 7]"))));
        Files.delete(folder.resolve("film.raw.json"));
        assertEquals("SIDECAR_MISSING", code(folder.resolve("film.raw")));
        assertEquals("FILE_NOT_FOUND", code(folder.resolve("nothing.raw")));
    }

    private Path tiff(BufferedImage... pages) throws IOException {
        Path file = folder.resolve("stack.bin");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return file;
    }

    private static BufferedImage page(int width, int height, int type, int base) {
        BufferedImage page = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                page.getRaster().setSample(x, y, 0, base + y * width + x);
            }
        }
        return page;
    }

    @Test
    void tiffPagesBecomePlanes() throws Exception {
        for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
            Microstructure image = read(tiff(page(4, 3, type, 0), page(4, 3, type, 100)));
            assertEquals(2, image.nx());
            assertEquals(3, image.ny());
            assertEquals(4, image.nz());
            assertEquals(0, image.label(0, 0, 0));
            assertEquals(1, image.label(0, 0, 1));
            assertEquals(104, image.label(1, 1, 0));
            assertEquals(111, image.label(1, 2, 3));
        }
    }

    @Test
    void tiffProblems() throws Exception {
        int grey = BufferedImage.TYPE_BYTE_GRAY;
        assertEquals("TIFF_PAGES_DIFFER", code(tiff(page(4, 3, grey, 0), page(3, 4, grey, 0))));
        assertEquals("TIFF_COLOURS", code(tiff(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB))));
        assertEquals("TOO_MANY_PHASES", code(tiff(page(4, 3, BufferedImage.TYPE_USHORT_GRAY, 250))));
        Path whole = tiff(page(4, 30, grey, 0));
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, java.util.Arrays.copyOf(bytes, 20));
        assertEquals("IMAGE_UNREADABLE", code(whole));
    }
}
