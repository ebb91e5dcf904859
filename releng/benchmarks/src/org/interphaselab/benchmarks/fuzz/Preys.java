package org.interphaselab.benchmarks.fuzz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.benchmarks.imports.Kind;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.CyclerReader;
import org.interphaselab.cycler.bdf.BdfWriter;
import org.interphaselab.fixtures.NdaxTestInfo;
import org.interphaselab.fixtures.NdaxWriter;
import org.interphaselab.fixtures.NdcLayout;
import org.interphaselab.fixtures.RealData;

/** The table of readers to be hunted: sound files made here, and small real ones where they are at hand. */
final class Preys {

    /** Files are small so that many can be tried; what is hunted for are not records but what leads to them. */
    private static final int RECORDS = 24;

    private static final int NDA_HEADER = 3100;
    private static final int MPR_HEADER = 52 + 65 + 0x300 + 65 + 0x3EF;
    private static final int SMALL_BYTES = 140_000;
    private static final int PAGE_BYTES = 4096;
    private static final int SMALL_ONES = 254;

    private final CyclerFiles files = CyclerFiles.standard();

    /** Names of all, whether or not they can be hunted here. */
    static List<String> names() {
        return List.of("nda", "ndax", "mpr", "bdf-parquet", "res", "xlsx", "text");
    }

    /** One of them; empty where the sound files it needs are not at hand. */
    Optional<Prey<?>> of(String name) throws IOException, ProblemException {
        return switch (name) {
            case "nda" -> Optional.of(nda());
            case "ndax" -> Optional.of(ndax());
            case "mpr" -> Optional.of(mpr());
            case "bdf-parquet" -> Optional.of(parquet());
            case "text" -> Optional.of(text());
            case "res" -> Optional.of(res());
            case "xlsx" -> xlsx();
            default -> throw new IllegalArgumentException("no reader '" + name + "'; known: " + names());
        };
    }

    private Prey<?> nda() throws IOException, ProblemException {
        List<Sound> sound = new ArrayList<>();
        byte[] whole = Kind.NDA.bytes(RECORDS);
        for (int version : new int[] {14, 22, 23, 26, 29}) {
            byte[] of = whole.clone();
            of[14] = (byte) version;
            sound.add(new Sound(of, 160, 86));
            sound.add(new Sound(of, NDA_HEADER + 3 * 86, 86));
        }
        sound.add(new Sound(nda59(), NDA_HEADER, 59));
        for (int size : new int[] {52, 56, 60, 88}) {
            sound.add(new Sound(nda130(size), 1024, size));
        }
        real(sound, 2048, 59, "neware", "nda_v8.nda");
        return changed("nda", "x.nda", reader("x.nda", whole), sound);
    }

    /** Version 8: records of 59 bytes to the file's end. */
    private static byte[] nda59() {
        ByteBuffer file = buffer(NDA_HEADER + RECORDS * 59);
        file.put("NEWARE20240506".getBytes(StandardCharsets.US_ASCII)).put((byte) 8);
        file.putInt(0x10, 2048).putInt(0x14, 42).putInt(2048 + 26, 10).putInt(0x40, NDA_HEADER);
        for (int i = 0; i < RECORDS; i++) {
            int at = NDA_HEADER + i * 59;
            file.putInt(at + 1, i + 1).putInt(at + 5, 1).put(at + 9, (byte) 1).put(at + 10, (byte) 1);
            file.putInt(at + 11, 10 * i).putInt(at + 15, 500 + i).putInt(at + 19, 2000);
            file.putLong(at + 31, 20_000L * i).putLong(at + 47, 1_700_000_000L + 10 * i);
        }
        return file.array();
    }

    /** BTS 9: floating-point records in one stretch. */
    private static byte[] nda130(int size) {
        boolean old = size == 88;
        ByteBuffer file = buffer(1024 + RECORDS * size);
        file.put("NEWARE20240506".getBytes(StandardCharsets.US_ASCII)).put((byte) 130);
        file.putShort(0x10, (short) (old ? 3 : 19)).putLong(0x52, 1024).putLong(0x5A, (long) RECORDS * size);
        for (int i = 0; i < RECORDS; i++) {
            int at = 1024 + i * size;
            file.put(at + (old ? 4 : 0), (byte) 0x55);
            file.put(at + (old ? 9 : 2), (byte) 1).put(at + (old ? 10 : 3), (byte) 1);
            file.putInt(at + (old ? 16 : 8), i + 1);
            file.putFloat(at + (old ? 40 : 20), 2f).putFloat(at + (old ? 36 : 24), 1f + i / 1000f);
            file.putInt(at + (old ? 68 : 44), 1_700_000_000 + 10 * i);
        }
        return file.array();
    }

    private Prey<?> ndax() throws IOException, ProblemException {
        Trace trace = trace();
        NdaxTestInfo test = NdaxTestInfo.of(LocalDateTime.of(2026, 1, 1, 0, 0), "fuzz", "synthetic: true");
        List<Map<String, byte[]>> archives = new ArrayList<>();
        for (NdcLayout layout : NdcLayout.values()) {
            archives.add(new NdaxWriter(layout).members(trace, test));
        }
        CyclerReader reader = reader("x.ndax", Archives.whole(archives.getFirst()));
        return new Prey<>("ndax", "x.ndax", reader, archives, Archives::whole, Archives::damaged);
    }

    private Prey<?> mpr() throws IOException, ProblemException {
        byte[] whole = Kind.MPR.bytes(RECORDS);
        List<Sound> sound = new ArrayList<>();
        sound.add(new Sound(whole, 120, 27));
        sound.add(new Sound(whole, MPR_HEADER, 27));
        for (String name : List.of("GCPL-0.mpr", "MB-0.mpr", "PEIS-0.mpr")) {
            real(sound, 4096, 40, "biologic", name);
        }
        return changed("mpr", "x.mpr", reader("x.mpr", whole), sound);
    }

    private Prey<?> parquet() throws IOException, ProblemException {
        Path folder = Files.createTempDirectory("interphase-lab-fuzz-");
        Path file = folder.resolve("x.bdf.parquet");
        try {
            new BdfWriter().write(trace(), file);
            byte[] whole = Files.readAllBytes(file);
            return changed(
                    "bdf-parquet",
                    "x.bdf.parquet",
                    reader("x.bdf.parquet", whole),
                    List.of(new Sound(whole, whole.length, 1)));
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private Prey<?> text() throws IOException, ProblemException {
        byte[] whole = Kind.BTSDA_CSV.bytes(RECORDS);
        return changed(
                "text",
                "x.csv",
                reader("x.csv", whole),
                List.of(new Sound(whole, 400, 120), new Sound(whole, whole.length, 120)));
    }

    private Optional<Prey<?>> xlsx() throws IOException, ProblemException {
        List<Sound> sound = new ArrayList<>();
        real(sound, 4096 * 3, 4096, "neware", "sample_data_neware.xlsx");
        return sound.isEmpty()
                ? Optional.empty()
                : Optional.of(changed(
                        "xlsx", "x.xlsx", reader("x.xlsx", sound.getFirst().bytes()), sound));
    }

    /** A small database of our own, and one time in many the large ones that instruments wrote. */
    private Prey<?> res() throws IOException, ProblemException {
        Path folder = Files.createTempDirectory("interphase-lab-fuzz-");
        Path file = folder.resolve("x.res");
        try {
            SmallDatabase.write(file, RECORDS);
            byte[] small = Files.readAllBytes(file);
            List<byte[]> sound = new ArrayList<>(Collections.nCopies(SMALL_ONES, small));
            for (String name : List.of("arbin_example.res", "mits7-0.res")) {
                Path real = RealData.file("arbin", name);
                if (Files.isRegularFile(real)) {
                    sound.add(Files.readAllBytes(real));
                }
            }
            PagedFiles pages = new PagedFiles(PAGE_BYTES);
            return new Prey<>("res", "x.res", reader("x.res", small), sound, bytes -> bytes, pages::damaged);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static Prey<Sound> changed(String name, String fileName, CyclerReader reader, List<Sound> sound) {
        return new Prey<>(name, fileName, reader, sound, Sound::bytes, Sound::damaged);
    }

    private static void real(List<Sound> sound, int header, int record, String folder, String name) throws IOException {
        Path file = RealData.file(folder, name);
        if (Files.isRegularFile(file) && Files.size(file) <= SMALL_BYTES) {
            sound.add(new Sound(Files.readAllBytes(file), header, record));
        }
    }

    private static Trace trace() {
        double[] time = new double[RECORDS];
        double[] voltage = new double[RECORDS];
        double[] current = new double[RECORDS];
        double[] step = new double[RECORDS];
        for (int i = 0; i < RECORDS; i++) {
            time[i] = 10.0 * (i + 1);
            step[i] = i / 8 + 1;
            current[i] = i / 8 % 2 == 0 ? 2e-3 : -2e-3;
            voltage[i] = current[i] * (25 + i % 8);
        }
        return Trace.builder(RECORDS)
                .add(Quantity.TEST_TIME, time)
                .add(Quantity.VOLTAGE, voltage)
                .add(Quantity.CURRENT, current)
                .add(Quantity.STEP_COUNT, step)
                .build();
    }

    /** The reader which a sound file's content asks for. */
    private CyclerReader reader(String fileName, byte[] sound) throws IOException, ProblemException {
        Path folder = Files.createTempDirectory("interphase-lab-fuzz-");
        Path file = folder.resolve(fileName);
        try {
            Files.write(file, sound);
            return files.readerFor(file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
