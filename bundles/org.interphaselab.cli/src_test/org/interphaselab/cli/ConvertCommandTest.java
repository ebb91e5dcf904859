package org.interphaselab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interphaselab.cli.PlainLab.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

    @TempDir
    Path folder;

    private Path in;

    @BeforeEach
    void prepare() throws IOException {
        in = TestFiles.good(folder.resolve("in.ndax"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.bdf.csv", "out.bdf.parquet", "OUT.BDF.CSV"})
    void theEndingOfOutSaysWhatIsWrittenAndItReadsBack(String name) {
        Path out = folder.resolve(name);
        Outcome outcome = PlainLab.run("convert", in.toString(), out.toString());
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("500 records"), outcome.out());
        Outcome check = PlainLab.run("check", "--json", out.toString());
        assertEquals(
                TestFiles.SAMPLES,
                JsonParser.parseString(check.out())
                        .getAsJsonObject()
                        .get("records")
                        .getAsInt());
    }

    @Test
    void nothingIsOverwrittenUnlessForced() throws IOException {
        Path out = Files.writeString(folder.resolve("out.bdf.csv"), "precious");
        Outcome refused = PlainLab.run("convert", in.toString(), out.toString());
        assertEquals(ExitCode.USAGE, refused.code());
        assertTrue(refused.err().contains("--force"), refused.err());
        assertEquals("precious", Files.readString(out));
        assertEquals(
                ExitCode.DONE,
                PlainLab.run("convert", "--force", in.toString(), out.toString())
                        .code());
        assertFalse(Files.readString(out).contains("precious"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.csv", "out.xlsx", "out", "bdf.csv.txt"})
    void anotherEndingIsWrongUsage(String name) {
        Outcome outcome =
                PlainLab.run("convert", in.toString(), folder.resolve(name).toString());
        assertEquals(ExitCode.USAGE, outcome.code());
        assertFalse(Files.exists(folder.resolve(name)));
    }

    @Test
    void aFileIsNotWrittenOverItself() throws IOException {
        Path out = folder.resolve("out.bdf.csv");
        PlainLab.run("convert", in.toString(), out.toString());
        String before = Files.readString(out);
        Outcome outcome = PlainLab.run("convert", "--force", out.toString(), out.toString());
        assertEquals(ExitCode.USAGE, outcome.code());
        assertEquals(before, Files.readString(out));
    }

    @Test
    void aBadInputOrAMissingFolderIsAProblemAndLeavesNoFile() throws IOException {
        Path bad = TestFiles.damagedPage(folder.resolve("bad.ndax"));
        Path out = folder.resolve("out.bdf.csv");
        assertEquals(
                ExitCode.PROBLEMS,
                PlainLab.run("convert", bad.toString(), out.toString()).code());
        assertFalse(Files.exists(out));
        Outcome missing = PlainLab.run(
                "convert", in.toString(), folder.resolve("nowhere/out.bdf.csv").toString());
        assertEquals(ExitCode.PROBLEMS, missing.code());
        assertEquals(1, missing.err().lines().count(), missing.err());
    }

    @Test
    void cancellingLeavesNoFile() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        Path out = folder.resolve("out.bdf.csv");
        Outcome outcome = PlainLab.run(PlainLab.services(), cancellation, "convert", in.toString(), out.toString());
        assertEquals(ExitCode.PROBLEMS, outcome.code());
        assertTrue(outcome.err().contains("cancelled"), outcome.err());
        assertFalse(Files.exists(out));
    }
}
