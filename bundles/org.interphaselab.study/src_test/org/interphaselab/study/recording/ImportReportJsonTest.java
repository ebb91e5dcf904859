package org.interphaselab.study.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.cycler.InstrumentClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportReportJsonTest {

    @TempDir
    Path folder;

    private final ImportReport report = new ImportReport(
            "cell \"1\".nda",
            "ab12",
            "neware-nda",
            "29",
            12_345_678_901L,
            Optional.of("2024-05-06T07:08:09"),
            InstrumentClock.chosen(ZoneId.of("Asia/Shanghai")),
            Optional.empty(),
            Map.of("Barcode", "测试\n<x>"),
            List.of("rule"),
            List.of(new ImportReport.Check("RECORDS_MISSING", "Record numbers", true, "1 to 5")),
            List.of(new ImportReport.Repair("RECORDS_REPEATED", "3 doubled records left out")),
            List.of("Pressure (bar)"),
            List.of("SN (holds words)"),
            List.of("log"),
            List.of(
                    Problem.warning("A", "what", Location.atByte(Path.of("f"), 5), "do"),
                    Problem.note("B", "what", Location.atLine(Path.of("f"), 7), "do"),
                    Problem.note("C", "what", Location.of("cell"), "do")));

    @Test
    void aReportIsReadBackEqual() throws IOException {
        Path file = folder.resolve("x.import.json");
        ImportReportJson.write(report, file);
        assertEquals(report, ImportReportJson.read(file));
    }

    @Test
    void aReportOfAnEarlierVersionIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("x.import.json"), """
                {"file": "a.nda", "sha256": "ab", "format": "neware-nda", "version": "29", "records": 2,
                 "startTime": "2024-05-06T07:08:09", "problems": [],
                 "checks": [{"name": "whole", "passed": true, "evidence": "2"}],
                 "repairs": ["3 doubled records left out"], "rules": [], "unmappedColumns": [], "metadata": {}}
                """);
        ImportReport old = ImportReportJson.read(file);
        assertEquals(InstrumentClock.LOCAL, old.clock());
        assertEquals(List.of(new ImportReport.Check("UNCODED", "whole", true, "2")), old.checks());
        assertEquals(List.of(new ImportReport.Repair("UNCODED", "3 doubled records left out")), old.repairs());
        assertEquals(List.of(), old.passedOver());
    }

    @Test
    void theMembersAreNamedAsTheCommandLinePromises() {
        JsonObject json = ImportReportJson.tree(report).getAsJsonObject();
        assertEquals("neware-nda", json.get("format").getAsString());
        assertEquals("29", json.get("version").getAsString());
        assertEquals(12_345_678_901L, json.get("records").getAsLong());
        JsonObject problem = json.get("problems").getAsJsonArray().get(0).getAsJsonObject();
        assertEquals("WARNING", problem.get("severity").getAsString());
        assertEquals(5, problem.get("byteOffset").getAsLong());
    }

    @Test
    void somethingElseIsRefused() throws IOException {
        for (String text : List.of("", "{}", "[1]", "no json", "{\"records\":\"x\"}")) {
            Path file = Files.writeString(folder.resolve("x.json"), text);
            assertThrows(IOException.class, () -> ImportReportJson.read(file), text);
        }
    }
}
