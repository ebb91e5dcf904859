package org.interphaselab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.interphaselab.cli.PlainLab.Outcome;
import org.interphaselab.core.ProblemException;
import org.interphaselab.fixtures.RealData;
import org.interphaselab.model.Cell;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.Recording;
import org.interphaselab.model.SignConvention;
import org.interphaselab.model.Study;
import org.interphaselab.study.NewerVersion;
import org.interphaselab.study.StudyFolder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void make() throws ProblemException {
        study = folder.resolve("study");
        Study made = ModelFactory.eINSTANCE.createStudy();
        made.setName("A study");
        for (String name : new String[] {"A7", "MII-2 100|20"}) {
            Cell cell = ModelFactory.eINSTANCE.createCell();
            cell.setId(name.substring(0, 2).toLowerCase(Locale.ROOT));
            cell.setName(name);
            made.getCells().add(cell);
        }
        StudyFolder.create(study, made).close();
    }

    @Test
    void aFolderIsTakenInByThePatternOfItsNames() throws IOException, ProblemException {
        bdf("in/A7_run1.bdf.csv", 40, 0.01);
        bdf("in/deep/MII-2_100-20_run1.bdf.csv", 50, 0.02);
        Files.writeString(folder.resolve("in/notes.txt"), "no instrument file");
        Outcome outcome =
                run("in", "--pattern", "{cell}_run*.bdf.csv", "--sign", "plates-b", "--time-zone", "Asia/Shanghai");
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        assertEquals("", outcome.err());
        assertTrue(outcome.out().contains("3 files: 2 new recording, 1 no instrument file"), outcome.out());
        Recording recording = recording("MII-2 100|20", 0);
        assertEquals(50L, recording.getRecords());
        assertEquals(SignConvention.POSITIVE_PLATES_B, recording.getSignConvention());
        assertEquals("Asia/Shanghai", recording.getTimeZone());

        Outcome again = run("in", "--pattern", "{cell}_run*.bdf.csv");
        assertEquals(ExitCode.DONE, again.code(), again.err());
        assertTrue(again.out().contains("2 already in the study"), again.out());
        assertEquals(
                SignConvention.POSITIVE_PLATES_B, recording("MII-2 100|20", 0).getSignConvention());
    }

    @Test
    void cellsThatTheStudyHasNotAreMadeWhereAsked() throws IOException, ProblemException {
        bdf("in/B2_run1.bdf.csv", 40, 0.01);
        Outcome refused = run("in", "--pattern", "{cell}_run*.bdf.csv", "--sign", "plates-b");
        assertEquals(ExitCode.PROBLEMS, refused.code());
        assertTrue(refused.err().contains("CELL_UNKNOWN"), refused.err());
        Outcome outcome = run("in", "--pattern", "{cell}_run*.bdf.csv", "--new-cells", "--sign", "plates-b");
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        assertEquals(40L, recording("B2", 0).getRecords());
    }

    @Test
    void everyColumnPairOfATableGoesToTheCellOfItsName() throws IOException, ProblemException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(
                folder.resolve("in/panel.csv"),
                "A7,,MII-2 100|20,\nTime (h),Voltage (V),Time (s),Voltage (mV)\n0,0.011,0,21\n1,0.012,36,22\n");
        Outcome outcome = run("in", "--mapping", "published-pairs-csv", "--pattern", "{cell}");
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("2 new recording"), outcome.out());
        assertTrue(outcome.out().contains("panel.csv (A7)"), outcome.out());
        assertTrue(outcome.err().contains("CURRENT_ABSENT"), outcome.err());
        assertEquals("A7", recording("A7", 0).getColumnPair());
        assertEquals("MII-2 100|20", recording("MII-2 100|20", 0).getColumnPair());

        Outcome one = run("in", "--mapping", "published-pairs-csv", "--column-pair", "A7", "--cell", "A7");
        assertEquals(ExitCode.DONE, one.code(), one.err());
        assertTrue(one.out().contains("1 already in the study"), one.out());
        assertEquals(ExitCode.USAGE, run("in", "--column-pair", "A7").code());
    }

    @Test
    void aTableForWhoseNamesAMappingIsSavedNeedsNotBeTold() throws IOException, ProblemException {
        Files.createDirectories(folder.resolve("in"));
        Path table = folder.resolve("in/home.csv");
        Files.writeString(table, "hours,volts,milliamps\n0,0.011,0.4\n1,0.012,0.4\n2,0.013,0.4\n");
        String mappings = folder.resolve("mappings").toString();
        Outcome saved = PlainLab.run(
                "mapping",
                table.toString(),
                "--mappings",
                mappings,
                "--column",
                "hours=Test Time/h",
                "--column",
                "volts=Voltage/V",
                "--column",
                "milliamps=Current/mA",
                "--save",
                "ours");
        assertEquals(ExitCode.DONE, saved.code(), saved.err());
        Outcome outcome = run("in", "--mappings", mappings, "--cell", "A7", "--sign", "plates-b");
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        Recording recording = recording("A7", 0);
        assertEquals("mapped", recording.getFormat());
        assertTrue(recording.getMappingProfile().startsWith("profiles/ours-"), recording.getMappingProfile());
        assertTrue(Files.isRegularFile(study.resolve(recording.getMappingProfile())));

        Files.writeString(table, "3,0.014,0.4\n", StandardOpenOption.APPEND);
        Outcome longer = run("in", "--mappings", folder.resolve("none").toString());
        assertEquals(ExitCode.DONE, longer.code(), longer.err());
        assertTrue(longer.out().contains("3 → 4 records"), "read by the mapping in the study: " + longer.out());
    }

    @Test
    void aTestThatHasGoneOnAndAFileThatFollowsAreTold() throws IOException, ProblemException {
        bdf("in/run.bdf.csv", 40, 0.01);
        run("in/run.bdf.csv", "--cell", "A7", "--sign", "strips-b");
        bdf("in/run.bdf.csv", 60, 0.01);
        Outcome longer = run("in/run.bdf.csv");
        assertEquals(ExitCode.DONE, longer.code(), longer.err());
        assertTrue(longer.out().contains("continues a recording"), longer.out());
        assertTrue(longer.out().contains("40 → 60 records"), longer.out());
        bdf("in/next.bdf.csv", 30, 0.03);
        Outcome next = run("in/next.bdf.csv", "--cell", "A7", "--sign", "strips-b");
        assertTrue(next.err().startsWith("note PAUSE_NOT_KNOWN"), next.err());
        assertEquals(30L, recording("A7", 1).getRecords());
    }

    @Test
    void whatIsNotSaidIsTold() throws IOException {
        bdf("in/run.bdf.csv", 40, 0.01);
        Outcome noCell = run("in/run.bdf.csv");
        assertEquals(ExitCode.PROBLEMS, noCell.code());
        assertTrue(noCell.err().startsWith("error CELL_NOT_SAID"), noCell.err());
        assertTrue(run("in/run.bdf.csv", "--cell", "B9").err().startsWith("error CELL_UNKNOWN"));
        Outcome noSign = run("in/run.bdf.csv", "--cell", "A7");
        assertEquals(ExitCode.DONE, noSign.code());
        assertTrue(noSign.err().contains("give --sign"), noSign.err());
    }

    @Test
    void aTableAndJsonAreForMachines() throws IOException {
        bdf("in/a.bdf.csv", 40, 0.01);
        Files.writeString(folder.resolve("in/b.ndax"), "PK\u0003\u0004 cut");
        Files.writeString(folder.resolve("cells.tsv"), "# what belongs where\nin/a.bdf.csv\tA7\nin/b.ndax,A7\n");
        Outcome outcome = run(
                "in/a.bdf.csv",
                folder.resolve("in/b.ndax").toString(),
                "--table",
                folder.resolve("cells.tsv").toString(),
                "--json");
        assertEquals(ExitCode.PROBLEMS, outcome.code());
        JsonObject json = JsonParser.parseString(outcome.out()).getAsJsonObject();
        assertTrue(json.get("written").getAsBoolean());
        JsonObject first = json.get("files").getAsJsonArray().get(0).getAsJsonObject();
        assertEquals("ADD", first.get("action").getAsString());
        assertEquals("A7", first.get("cell").getAsString());
        assertEquals(40, first.get("report").getAsJsonObject().get("records").getAsInt());
        JsonObject second = json.get("files").getAsJsonArray().get(1).getAsJsonObject();
        assertEquals("REFUSED", second.get("action").getAsString());
        assertEquals("RED", second.get("light").getAsString());
        assertFalse(second.get("problems").getAsJsonArray().isEmpty());
    }

    @Test
    void aDryRunWritesNothing() throws IOException, ProblemException {
        bdf("in/run.bdf.csv", 40, 0.01);
        Outcome outcome = run("in", "--cell", "A7", "--dry-run");
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("nothing was written"), outcome.out());
        assertFalse(Files.exists(study.resolve("raw")));
        try (StudyFolder open = StudyFolder.openReadOnly(study, NewerVersion.REFUSE)) {
            assertEquals(0, open.study().getCells().getFirst().getRecordings().size());
        }
    }

    @Test
    void wrongUsageIsToldAsSuch() throws IOException {
        bdf("in/run.bdf.csv", 40, 0.01);
        assertEquals(ExitCode.USAGE, run("in", "--sign", "up").code());
        assertEquals(ExitCode.USAGE, run("in/run.bdf.csv", "--watch").code());
        assertEquals(ExitCode.USAGE, run("in", "--jobs", "0").code());
        assertEquals(ExitCode.USAGE, PlainLab.run("import", study.toString()).code());
        assertEquals(ExitCode.PROBLEMS, run("in", "--time-zone", "Mars").code());
        assertEquals(ExitCode.PROBLEMS, run("in", "--pattern", "*.nda").code());
    }

    @Test
    void aWatchedFolderIsTakenInAsItGrowsUntilStopped() throws Exception {
        bdf("in/A7.bdf.csv", 40, 0.01);
        Cancellation cancellation = new Cancellation();
        CompletableFuture<Outcome> watching = CompletableFuture.supplyAsync(() -> PlainLab.run(
                PlainLab.services(),
                cancellation,
                "import",
                study.toString(),
                folder.resolve("in").toString(),
                "--watch",
                "--settle",
                "1",
                "--pattern",
                "{cell}.bdf.csv"));
        try {
            awaitRecords(40);
            bdf("in/A7.bdf.csv", 70, 0.01);
            awaitRecords(70);
        } finally {
            cancellation.cancel();
        }
        Outcome outcome = watching.get(20, TimeUnit.SECONDS);
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        assertTrue(outcome.err().contains("stopped; what was imported is saved"), outcome.err());
        assertTrue(outcome.out().contains("40 → 70 records"), outcome.out());
        assertEquals(70L, recording("A7", 0).getRecords());
    }

    @Test
    void aRecordingOfImpedanceAloneAsksForNoSignAndIsListed() throws ProblemException, IOException {
        Path real = RealData.file("biologic", "PEIS-0.mpr");
        Assumptions.assumeTrue(Files.isRegularFile(real), RealData.missing(real));
        Outcome outcome = PlainLab.run("import", study.toString(), real.toString(), "--cell", "A7");
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        assertFalse(outcome.err().contains("sign"), outcome.err());
        Recording recording = recording("A7", 0);
        assertEquals(0L, recording.getRecords());
        assertTrue(recording.getSpectra() > 0);
        assertTrue(Files.exists(study.resolve("traces/" + recording.getTraceId() + ".spectra.parquet")));

        Path example = EvaluateCommandTest.copy(folder.resolve("example"));
        PlainLab.run("import", example.toString(), real.toString(), "--cell", "MII-1 100|20");
        Outcome evaluated = PlainLab.run("evaluate", example.toString());
        assertEquals(ExitCode.DONE, evaluated.code(), evaluated.err());
        assertTrue(evaluated.out().contains("kept beside its samples"), evaluated.out());
        assertTrue(evaluated.out().contains("MII-1 100|20   100|20   21 h"), "as without it: " + evaluated.out());
    }

    private void awaitRecords(long records) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (System.nanoTime() < end) {
            String text = Files.readString(study.resolve(StudyFolder.FILE));
            if (text.contains("records=\"" + records + "\"")) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("never came to " + records + " records");
    }

    private Recording recording(String cell, int index) throws ProblemException {
        try (StudyFolder open = StudyFolder.openReadOnly(study, NewerVersion.REFUSE)) {
            return open.study().getCells().stream()
                    .filter(candidate -> candidate.getName().equals(cell))
                    .findFirst()
                    .orElseThrow()
                    .getRecordings()
                    .get(index);
        }
    }

    private Outcome run(String what, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "import";
        arguments[1] = study.toString();
        arguments[2] = folder.resolve(what).toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return PlainLab.run(arguments);
    }

    private void bdf(String name, int samples, double volts) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        StringBuilder text = new StringBuilder("Test Time / s,Current / A,Voltage / V\n");
        for (int i = 0; i < samples; i++) {
            double sign = i % 20 < 10 ? 1 : -1;
            text.append(
                    String.format(Locale.ROOT, "%d,%.4f,%.6f%n", 30 * i, sign * 4e-4, sign * (volts + 1e-5 * (i % 7))));
        }
        Files.writeString(file, text);
    }
}
