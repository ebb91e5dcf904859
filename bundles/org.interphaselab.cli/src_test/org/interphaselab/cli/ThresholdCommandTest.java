package org.interphaselab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interphaselab.cli.PlainLab.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThresholdCommandTest {

    @TempDir
    Path folder;

    private static final String[] SMALL = {
        "percolation", "threshold", "--system", "sc-site", "--size", "12", "--runs", "300", "--seed", "3", "--json"
    };

    @Test
    void aThresholdWithItsErrorInJson() {
        Outcome outcome = PlainLab.run(SMALL);
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        JsonObject object = JsonParser.parseString(outcome.out()).getAsJsonObject();
        assertEquals("sc-site", object.get("system").getAsString());
        assertEquals(300, object.get("runs").getAsInt());
        assertEquals(3, object.get("seed").getAsLong());
        assertTrue(object.get("ns_per_unit").getAsDouble() > 0);
        double error = object.get("standard_error").getAsDouble();
        assertTrue(error > 0 && error < 0.003, "error " + error);
        assertEquals(0.3116, object.get("threshold").getAsDouble(), 6 * error);
    }

    @Test
    void aCheckpointGoesOnAndIsRefusedByAnotherSeed() {
        Path file = folder.resolve("run.checkpoint");
        String first = threshold(file, "100", "3");
        assertTrue(Files.exists(file));
        String longer = threshold(file, "300", "3");
        assertTrue(!first.equals(longer));
        assertEquals(
                JsonParser.parseString(PlainLab.run(SMALL).out())
                        .getAsJsonObject()
                        .get("threshold")
                        .getAsString(),
                longer);

        Outcome refused = PlainLab.run(
                "percolation",
                "threshold",
                "--system",
                "sc-site",
                "--size",
                "12",
                "--seed",
                "4",
                "--checkpoint",
                file.toString());
        assertEquals(ExitCode.PROBLEMS, refused.code());
        assertTrue(refused.err().contains("CHECKPOINT_REFUSED"), refused.err());
    }

    private static String threshold(Path checkpoint, String runs, String seed) {
        Outcome outcome = PlainLab.run(
                "percolation",
                "threshold",
                "--system",
                "sc-site",
                "--size",
                "12",
                "--runs",
                runs,
                "--seed",
                seed,
                "--json",
                "--checkpoint",
                checkpoint.toString());
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        return JsonParser.parseString(outcome.out())
                .getAsJsonObject()
                .get("threshold")
                .getAsString();
    }

    @Test
    void whatIsWrongIsSaid() {
        Outcome unknown = PlainLab.run("percolation", "threshold", "--system", "sponge");
        assertEquals(ExitCode.PROBLEMS, unknown.code());
        assertTrue(unknown.err().contains("PERCOLATION_SYSTEM_UNKNOWN"), unknown.err());
        assertEquals(ExitCode.USAGE, PlainLab.run("percolation").code());
        assertEquals(ExitCode.USAGE, PlainLab.run("percolation", "threshold").code());
        Outcome huge = PlainLab.run("percolation", "threshold", "--system", "sc-site", "--size", "4000");
        assertEquals(ExitCode.PROBLEMS, huge.code());
        assertTrue(huge.err().contains("PERCOLATION_SIZE"), huge.err());
    }

    @Test
    void hardParticlesTellHowTheyCameToEquilibrium() {
        Outcome outcome = PlainLab.run(
                "percolation",
                "threshold",
                "--system",
                "hard-spheroids:aspect=2,fraction=0.1",
                "--size",
                "5",
                "--runs",
                "4",
                "--json");
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        JsonObject object = JsonParser.parseString(outcome.out()).getAsJsonObject();
        assertEquals(0.35, object.get("shifts_made").getAsDouble(), 0.15);
        assertEquals(0, object.get("memory_of_first_places").getAsDouble(), 0.2);
        Outcome dense = PlainLab.run(
                "percolation", "threshold", "--system", "hard-spheroids:aspect=0.1,fraction=0.49", "--size", "4");
        assertEquals(ExitCode.PROBLEMS, dense.code());
        assertTrue(dense.err().contains("PERCOLATION_NOT_FLUID"), dense.err());
    }

    @Test
    void severalSizesAreExtrapolated() {
        String[] sizes = {
            "percolation", "threshold", "--system", "overlapping-spheres", "--sizes", "4,6,8", "--runs", "200", "--json"
        };
        Outcome outcome = PlainLab.run(sizes);
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        JsonObject object = JsonParser.parseString(outcome.out()).getAsJsonObject();
        double error = object.get("standard_error").getAsDouble();
        assertEquals(0.34189, object.get("threshold").getAsDouble(), 6 * error);
        assertEquals(3, object.getAsJsonArray("sizes").size());
        assertEquals(2, object.get("degrees_of_freedom").getAsInt());
        assertEquals(
                ExitCode.USAGE,
                PlainLab.run("percolation", "threshold", "--system", "sc-site", "--sizes", "4,6,8", "--size", "8")
                        .code());
    }

    @Test
    void clustersAreCounted() {
        String[] count = {
            "percolation", "clusters", "--system", "sc-site", "--density", "0.2", "--size", "16", "--runs", "20"
        };
        Outcome outcome = PlainLab.run(count);
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("probability to wrap x: 0"), outcome.out());
        String[] json = java.util.Arrays.copyOf(count, count.length + 1);
        json[count.length] = "--json";
        JsonObject object = JsonParser.parseString(PlainLab.run(json).out()).getAsJsonObject();
        double alone = object.getAsJsonArray("sizes")
                .get(0)
                .getAsJsonObject()
                .get("value")
                .getAsDouble();
        assertEquals(0.2 * Math.pow(0.8, 6), alone, 0.004);
    }

    @Test
    void theSystemsAreListed() {
        Outcome outcome = PlainLab.run("percolation", "threshold", "--list");
        assertEquals(ExitCode.DONE, outcome.code());
        assertTrue(outcome.out().contains("fcc-bond"), outcome.out());
        assertTrue(outcome.out().contains("0.12016377"), outcome.out());
        assertTrue(outcome.out().contains("hard-spherocylinders:aspect=A,fraction=F"), outcome.out());
    }
}
