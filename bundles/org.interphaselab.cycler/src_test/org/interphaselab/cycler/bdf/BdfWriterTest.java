package org.interphaselab.cycler.bdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;

/** What is written comes back exactly, by either file format. */
class BdfWriterTest {

    private static Path folder;

    private final BdfWriter writer = new BdfWriter();
    private final CyclerFiles files = CyclerFiles.standard();

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("bdf-writer-test");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property(tries = 300)
    void csvComesBackExactly(@ForAll("traces") Trace trace) throws Exception {
        assertComesBack(trace, folder.resolve("t.bdf.csv"));
    }

    @Property(tries = 15)
    void parquetComesBackExactly(@ForAll("traces") Trace trace) throws Exception {
        assertComesBack(trace, folder.resolve("t.bdf.parquet"));
    }

    @Property(tries = 15)
    void csvComesBackThroughParquet(@ForAll("traces") Trace trace) throws Exception {
        Path csv = folder.resolve("t.bdf.csv");
        Path parquet = folder.resolve("t.bdf.parquet");
        Path again = folder.resolve("again.bdf.csv");
        writer.write(trace, csv);
        writer.write(files.readerFor(csv).read(csv, Progress.none()).trace(), parquet);
        writer.write(files.readerFor(parquet).read(parquet, Progress.none()).trace(), again);
        assertEquals(Files.readString(csv), Files.readString(again));
    }

    private void assertComesBack(Trace trace, Path file) throws Exception {
        writer.write(trace, file);
        Trace read = files.readerFor(file).read(file, Progress.none()).trace(); // voltages of any size
        assertEquals(
                List.of(Quantity.VOLTAGE, Quantity.TEST_TIME, Quantity.CURRENT),
                read.quantities().subList(0, 3));
        for (Quantity quantity : trace.quantities()) {
            assertArrayEquals(trace.values(quantity), read.values(quantity), quantity.label());
        }
        TextColumn written = trace.text(Quantity.STEP_TYPE).orElseThrow();
        TextColumn found = read.text(Quantity.STEP_TYPE).orElseThrow();
        for (int i = 0; i < trace.size(); i++) {
            assertEquals(written.at(i), found.at(i));
        }
    }

    @Provide
    Arbitrary<Trace> traces() {
        Arbitrary<Double> number = Arbitraries.oneOf(
                Arbitraries.doubles().between(-1e300, 1e300),
                Arbitraries.doubles().between(-10, 10).ofScale(5),
                Arbitraries.of(
                        Double.NaN, 0.0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, 1e22, 1e-7, 9007199254740993.0));
        Arbitrary<String> word = Arbitraries.of("CC_Chg", "a, b", "say \"x\"", "", "12", "ß 陶瓷", "two\nlines");
        return Arbitraries.integers().between(0, 40).flatMap(size -> Combinators.combine(
                        number.list().ofSize(4 * size), word.list().ofSize(size))
                .as((values, words) -> trace(size, values, words)));
    }

    private static Trace trace(int size, List<Double> values, List<String> words) {
        Quantity[] quantities = {
            Quantity.CURRENT, new Quantity("Own, \"odd\"", "kPa"), Quantity.TEST_TIME, Quantity.VOLTAGE
        };
        Trace.Builder trace = Trace.builder(size);
        for (int c = 0; c < quantities.length; c++) {
            double[] column = new double[size];
            for (int i = 0; i < size; i++) {
                column[i] = values.get(c * size + i);
            }
            trace.add(quantities[c], column);
        }
        List<String> distinct = words.stream().distinct().toList();
        int[] codes = words.stream().mapToInt(distinct::indexOf).toArray();
        return trace.add(Quantity.STEP_TYPE, new TextColumn(distinct, codes)).build();
    }

    @net.jqwik.api.Example
    void whatCannotBeWrittenIsAProblemAndLeavesTheOldFile() throws Exception {
        Path file = Files.writeString(folder.resolve("old.bdf.csv"), "old");
        Trace lacking = Trace.builder(0).add(Quantity.VOLTAGE, new double[0]).build();
        assertEquals("COLUMNS_MISSING", codeOf(lacking, file));
        assertEquals("old", Files.readString(file));
        Trace whole = trace(0, List.of(), List.of());
        assertEquals("OUTPUT_FORMAT_UNKNOWN", codeOf(whole, folder.resolve("t.xlsx")));
        assertEquals("FILE_NOT_WRITTEN", codeOf(whole, folder.resolve("absent").resolve("t.bdf.csv")));
    }

    private String codeOf(Trace trace, Path file) {
        return assertThrows(ProblemException.class, () -> writer.write(trace, file))
                .problem()
                .code();
    }
}
