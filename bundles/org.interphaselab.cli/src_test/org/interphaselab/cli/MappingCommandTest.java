package org.interphaselab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interphaselab.cli.PlainLab.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table is mapped once, by a person, and read from then on. */
class MappingCommandTest {

    private static final String TABLE = "hours;U cell;I (mA);Note\n0;50,5;1;a\n0,5;51,5;1;b\n1;-50;-1;c\n";

    @TempDir
    Path folder;

    private Outcome mapping(String... arguments) throws IOException {
        Path table = Files.writeString(folder.resolve("table.csv"), TABLE);
        String[] all = new String[arguments.length + 4];
        all[0] = "mapping";
        all[1] = table.toString();
        all[2] = "--mappings";
        all[3] = folder.resolve("mappings").toString();
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return PlainLab.run(all);
    }

    private Outcome check(String... arguments) {
        String[] all = new String[arguments.length + 5];
        all[0] = "check";
        all[1] = "--json";
        all[2] = "--mappings";
        all[3] = folder.resolve("mappings").toString();
        all[4] = folder.resolve("table.csv").toString();
        System.arraycopy(arguments, 0, all, 5, arguments.length);
        return PlainLab.run(all);
    }

    @Test
    void aProposalIsShownAndNotKept() throws Exception {
        Outcome outcome = mapping();
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("'I (mA)'"), outcome.out());
        assertTrue(outcome.out().contains("open"), outcome.out());
        assertFalse(Files.exists(folder.resolve("mappings")));
        assertEquals(ExitCode.PROBLEMS, check().code());
    }

    @Test
    void whatIsConfirmedReadsTheFileFromThenOn() throws Exception {
        Outcome saved = mapping("--column", "hours=Test Time/h", "--column", "#2=Voltage/mV", "--save", "ours");
        assertEquals(ExitCode.DONE, saved.code(), saved.err());
        assertTrue(Files.exists(folder.resolve("mappings/ours.json")));
        for (Outcome outcome : new Outcome[] {check(), check("--mapping", "ours")}) {
            assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
            JsonObject report = JsonParser.parseString(outcome.out()).getAsJsonObject();
            assertEquals("mapped", report.get("format").getAsString());
            assertEquals("ours", report.get("version").getAsString());
            assertEquals(3, report.get("records").getAsInt());
        }
        Outcome converted = PlainLab.run(
                "convert",
                folder.resolve("table.csv").toString(),
                folder.resolve("table.bdf.csv").toString(),
                "--mapping",
                folder.resolve("mappings/ours.json").toString());
        assertEquals(ExitCode.DONE, converted.code(), converted.err());
        assertTrue(converted.out().startsWith("wrote 3 records"), converted.out());
        Outcome again = mapping("--column", "hours=Test Time/h", "--column", "#2=Voltage/mV", "--save", "ours");
        assertEquals(ExitCode.PROBLEMS, again.code());
        assertTrue(again.err().contains("MAPPING_EXISTS"), again.err());
        Outcome list =
                PlainLab.run("mapping", "--mappings", folder.resolve("mappings").toString());
        assertTrue(list.out().startsWith("ours "), list.out());
        assertTrue(list.out().contains("published-pairs"), list.out());
    }

    @Test
    void aMappingThatLacksAUnitIsNotKept() throws Exception {
        Outcome outcome = mapping("--column", "hours=Test Time/h", "--column", "U cell=Voltage", "--save", "ours");
        assertEquals(ExitCode.PROBLEMS, outcome.code());
        assertTrue(outcome.err().contains("UNIT_NOT_GIVEN"), outcome.err());
        assertFalse(Files.exists(folder.resolve("mappings/ours.json")));
    }

    @Test
    void wrongUseIsNamed() throws Exception {
        assertEquals(ExitCode.USAGE, mapping("--column", "volts=Voltage/V").code());
        assertEquals(ExitCode.USAGE, mapping("--column", "nonsense").code());
        assertEquals(ExitCode.USAGE, mapping("--column", "#0=Voltage/V").code());
        assertEquals(ExitCode.PROBLEMS, check("--mapping", "nobody's").code());
    }

    @Test
    void aSheetOfSeveralCellsIsReadCellByCell() throws Exception {
        Files.writeString(
                folder.resolve("table.csv"), "a,,b,\nTime (h),Voltage (V),Time (s),Voltage (mV)\n0,1,0,2\n1,3,,\n");
        Outcome both = check("--mapping", "published-pairs-csv");
        assertEquals(ExitCode.DONE, both.code(), both.err());
        assertEquals(2, JsonParser.parseString(both.out()).getAsJsonArray().size());
        Outcome one = check("--mapping", "published-pairs-csv", "--cell", "b");
        assertEquals(
                1,
                JsonParser.parseString(one.out())
                        .getAsJsonObject()
                        .get("records")
                        .getAsInt());
        assertEquals(
                ExitCode.PROBLEMS,
                check("--mapping", "published-pairs-csv", "--cell", "c").code());
    }
}
