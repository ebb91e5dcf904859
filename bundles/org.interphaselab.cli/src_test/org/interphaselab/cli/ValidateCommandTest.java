package org.interphaselab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interphaselab.cli.PlainLab.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    @TempDir
    Path folder;

    @Test
    void aValidFileIsSaidToBeSo() throws Exception {
        Path file = Files.writeString(folder.resolve("a.bdf.csv"), "Voltage / V,Current / A,Test Time / s\n3,0,0\n");
        Outcome outcome = PlainLab.run("validate", file.toString());
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        assertTrue(outcome.out().startsWith(file + ": valid, 1 samples, 0 errors, 0 warnings, 1 notes"), outcome.out());
    }

    @Test
    void oneThatIsNotValidOrNotThereDoesNotStopTheOthers() throws Exception {
        Path bad = Files.writeString(folder.resolve("b.bdf.csv"), "Potential / V,Current / A,Test Time / s\n3,0,0\n");
        Path good = Files.writeString(folder.resolve("c.bdf.csv"), "Voltage / V,Current / A,Test Time / s\n3,0,0\n");
        String absent = folder.resolve("absent.bdf.csv").toString();
        Outcome outcome = PlainLab.run("validate", "--json", bad.toString(), absent, good.toString());
        assertEquals(ExitCode.PROBLEMS, outcome.code());
        JsonArray all = JsonParser.parseString(outcome.out()).getAsJsonArray();
        assertEquals(3, all.size());
        JsonObject first = all.get(0).getAsJsonObject();
        assertFalse(first.get("valid").getAsBoolean());
        JsonObject finding = first.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertEquals("COLUMNS_MISSING", finding.get("code").getAsString());
        assertFalse(all.get(1).getAsJsonObject().get("valid").getAsBoolean());
        assertTrue(all.get(2).getAsJsonObject().get("valid").getAsBoolean());
    }

    @Test
    void withoutAFileItIsWrongUsage() {
        assertEquals(ExitCode.USAGE, PlainLab.run("validate").code());
    }
}
