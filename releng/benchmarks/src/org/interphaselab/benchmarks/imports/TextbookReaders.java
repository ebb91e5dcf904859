package org.interphaselab.benchmarks.imports;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Readers as a textbook would write them: a stream, a field at a time, lists of boxed numbers; no checks, no report. They
 * know the inputs measured here and nothing else, and are there to be compared with.
 */
final class TextbookReaders {

    private static final int NDA_DATA = 3100;
    private static final int NDA_RECORD = 86;
    private static final double UNITS_PER_AMPERE = 1e4;
    private static final int PAGE = 4096;
    private static final int PAGE_RECORDS = 132;
    private static final int PAIRS_A_PAGE = (PAGE - PAGE_RECORDS - 4) / 8;
    private static final int MPR_DATA = 52 + 65 + 0x300 + 65;
    private static final int MPR_FIRST = 0x3EF;

    private TextbookReaders() {}

    private static List<List<Double>> lists(int count) {
        List<List<Double>> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(new ArrayList<>());
        }
        return columns;
    }

    private static double sum(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    static double nda(Path file) throws IOException {
        List<List<Double>> columns = lists(12);
        long records = (Files.size(file) - NDA_DATA) / NDA_RECORD;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(NDA_DATA);
            for (long r = 0; r < records; r++) {
                in.readUnsignedShort();
                columns.get(0).add((double) Integer.reverseBytes(in.readInt()));
                columns.get(1).add((double) Integer.reverseBytes(in.readInt()) + 1);
                columns.get(2).add((double) Short.reverseBytes(in.readShort()));
                columns.get(3).add((double) in.readByte());
                in.readByte();
                columns.get(4).add(Long.reverseBytes(in.readLong()) / 1e3);
                columns.get(5).add(Integer.reverseBytes(in.readInt()) / 1e4);
                columns.get(6).add(Integer.reverseBytes(in.readInt()) / UNITS_PER_AMPERE);
                in.readLong();
                for (int c = 7; c < 11; c++) {
                    columns.get(c).add(Long.reverseBytes(in.readLong()) / UNITS_PER_AMPERE / 3600);
                }
                columns.get(11).add((double) Long.reverseBytes(in.readLong()));
                in.readLong();
            }
        }
        return sum(columns.get(5));
    }

    /** Voltage and current only: the times between anchors are left out. */
    static double ndax(Path file) throws IOException {
        List<List<Double>> columns = lists(2);
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] member = zip.readAllBytes();
                if (!entry.getName().equals("data.ndc")) {
                    continue;
                }
                ByteBuffer bytes = ByteBuffer.wrap(member).order(ByteOrder.LITTLE_ENDIAN);
                for (int page = PAGE; page < member.length; page += PAGE) {
                    for (int slot = 0; slot < PAIRS_A_PAGE; slot++) {
                        if ((bytes.get(page + 4 + slot / 8) >> slot % 8 & 1) != 0) {
                            columns.get(0).add((double) bytes.getFloat(page + PAGE_RECORDS + 8 * slot));
                            columns.get(1).add((double) bytes.getFloat(page + PAGE_RECORDS + 8 * slot + 4));
                        }
                    }
                }
            }
        }
        return sum(columns.getFirst());
    }

    static double mpr(Path file) throws IOException {
        List<List<Double>> columns = lists(6);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(MPR_DATA);
            int records = Integer.reverseBytes(in.readInt());
            in.skipNBytes(MPR_FIRST - 4);
            for (int r = 0; r < records; r++) {
                columns.get(0).add((double) in.readByte());
                columns.get(1).add((double) Short.reverseBytes(in.readShort()));
                columns.get(2).add(Double.longBitsToDouble(Long.reverseBytes(in.readLong())));
                columns.get(3).add((double) Float.intBitsToFloat(Integer.reverseBytes(in.readInt())));
                columns.get(4).add((double) Float.intBitsToFloat(Integer.reverseBytes(in.readInt())));
                columns.get(5).add(Double.longBitsToDouble(Long.reverseBytes(in.readLong())));
            }
        }
        return sum(columns.get(3));
    }

    /** Numbers become numbers, everything else stays text. */
    static double csv(Path file, String voltage) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            List<String> names = Arrays.asList(in.readLine().split(","));
            List<List<Double>> columns = lists(names.size());
            List<List<String>> words = new ArrayList<>();
            names.forEach(name -> words.add(new ArrayList<>()));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] fields = line.split(",");
                for (int c = 0; c < fields.length; c++) {
                    if (isNumber(fields[c])) {
                        columns.get(c).add(Double.parseDouble(fields[c]));
                    } else {
                        words.get(c).add(fields[c]);
                    }
                }
            }
            return sum(columns.get(names.indexOf(voltage)));
        }
    }

    private static boolean isNumber(String field) {
        return field.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-');
    }
}
