package org.interphaselab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.interphaselab.cli.PlainLab.Outcome;
import org.junit.jupiter.api.Test;

class DesignCommandTest {

    @Test
    void spheresThatOverlap() {
        Outcome outcome = PlainLab.run("percolation", "design", "--aspect-ratio", "1", "--overlapping", "--json");
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        JsonObject json = JsonParser.parseString(outcome.out()).getAsJsonObject();
        // Lorenz and Ziff 2001
        assertEquals(0.289573, json.get("threshold").getAsDouble(), 0.002);
        assertTrue(json.get("standard_error").getAsDouble() < 0.001);
        assertTrue(json.get("size_over_tunnelling").isJsonNull());
    }

    @Test
    void particlesKeptApartHaveNoThreshold() {
        Outcome outcome = PlainLab.run(
                "percolation",
                "design",
                "--aspect-ratio",
                "2",
                "--size-over-tunnelling",
                "5",
                "--envelope",
                "0.6",
                "--json");
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        JsonObject json = JsonParser.parseString(outcome.out()).getAsJsonObject();
        assertTrue(json.get("threshold").isJsonNull());
        assertTrue(json.get("threshold_at_least").getAsDouble() > 0.2);
    }

    @Test
    void whatIsMissingOrTooMuchIsWrongUsage() {
        assertEquals(
                ExitCode.USAGE,
                PlainLab.run("percolation", "design", "--aspect-ratio", "2").code());
        assertEquals(
                ExitCode.USAGE,
                PlainLab.run("percolation", "design", "--aspect-ratio", "-2", "--overlapping")
                        .code());
    }

    @Test
    void theTableNamesItsCommands() {
        Outcome outcome = PlainLab.run("percolation", "design", "--table");
        assertTrue(outcome.out().contains("lab percolation threshold --system overlapping-spheroids:aspect="));
    }
}
