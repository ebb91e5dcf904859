package org.interphaselab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interphaselab.cli.PlainLab.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConductivityFitCommandTest {

    @TempDir
    Path folder;

    @Test
    void thePercolationEquationOfExactData() throws IOException {
        StringBuilder csv = new StringBuilder("fraction,conductivity\n0.01,<1e-9\n");
        for (double f : new double[] {0.022, 0.025, 0.028, 0.04, 0.08, 0.2}) {
            csv.append(f).append(',').append(1e4 * Math.pow(f - 0.02, 2)).append('\n');
        }
        Outcome outcome = PlainLab.run("percolation", "fit", file(csv.toString()), "--json");
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        JsonObject object = JsonParser.parseString(outcome.out()).getAsJsonObject();
        assertEquals(0.02, object.get("threshold").getAsDouble(), 1e-6);
        assertEquals(2, object.get("exponent").getAsDouble(), 1e-3);
        assertEquals(7, object.get("samples").getAsInt());
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() throws IOException {
        Outcome word = PlainLab.run("percolation", "fit", file("fraction,conductivity\n0.1,2\n0.2,much\n"));
        assertEquals(ExitCode.PROBLEMS, word.code());
        assertTrue(word.err().contains("line 3") && word.err().contains("much"), word.err());
        Outcome column = PlainLab.run("percolation", "fit", file("vf,conductivity\n0.1,2\n"));
        assertTrue(column.err().contains("no column 'fraction'"), column.err());
        Outcome few = PlainLab.run("percolation", "fit", file("fraction,conductivity\n0.1,2\n0.2,3\n"));
        assertTrue(few.err().contains("TOO_FEW_SAMPLES"), few.err());
        Outcome missing =
                PlainLab.run("percolation", "fit", folder.resolve("none.csv").toString());
        assertEquals(ExitCode.PROBLEMS, missing.code(), missing.err());
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("samples.csv"), content).toString();
    }
}
