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

class ConductivityCommandTest {

    @TempDir
    Path folder;

    /** Layers across z, every third of phase 1: along x and y they conduct side by side, along z one after the other. */
    private String layers() throws IOException {
        byte[] labels = new byte[6 * 6 * 6];
        for (int at = 0; at < labels.length; at++) {
            labels[at] = (byte) (at % 3 == 0 ? 1 : 0);
        }
        Path image = folder.resolve("layers.raw");
        Files.write(image, labels);
        Files.writeString(
                folder.resolve("layers.raw.json"), "{\"shape\": [6, 6, 6], \"dtype\": \"uint8\", \"order\": \"C\"}");
        return image.toString();
    }

    private static JsonObject axis(Outcome outcome, int number) {
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        return JsonParser.parseString(outcome.out())
                .getAsJsonObject()
                .getAsJsonArray("axes")
                .get(number)
                .getAsJsonObject();
    }

    @Test
    void layersOfOneConductorConductAlongThemOnly() throws IOException {
        Outcome outcome = PlainLab.run("percolation", "conductivity", layers(), "--phases", "1", "--json");
        JsonObject along = axis(outcome, 0);
        assertTrue(along.get("percolates").getAsBoolean());
        assertEquals(1 / 3.0, along.get("conductivity").getAsDouble(), 1e-6);
        assertEquals(1, along.get("tortuosity").getAsDouble(), 1e-6);
        JsonObject across = axis(outcome, 2);
        assertTrue(!across.get("percolates").getAsBoolean());
        assertTrue(across.get("conductivity").isJsonNull());
        assertTrue(across.get("tortuosity").isJsonNull());
    }

    @Test
    void layersOfTwoConductorsInWords() throws IOException {
        Outcome outcome = PlainLab.run(
                "percolation", "conductivity", layers(), "--phases", "0=1,1=4", "--axis", "z", "--faces", "half_voxel");
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        // 1 / (2/3 / 1 + 1/3 / 4)
        assertTrue(outcome.out().contains("conductivity 1.33333"), outcome.out());
    }

    @Test
    void whatIsMissingIsSaid() throws IOException {
        String image = layers();
        assertEquals(
                ExitCode.PROBLEMS,
                PlainLab.run("percolation", "conductivity", image, "--phases", "1=2")
                        .code());
        assertEquals(
                ExitCode.PROBLEMS,
                PlainLab.run("percolation", "conductivity", image, "--phases", "7")
                        .code());
        assertEquals(
                ExitCode.USAGE,
                PlainLab.run("percolation", "conductivity", image).code());
    }
}
