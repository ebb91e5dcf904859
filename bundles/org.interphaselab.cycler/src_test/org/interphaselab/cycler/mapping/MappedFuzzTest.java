package org.interphaselab.cycler.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a table holds, mapping it ends in a proposal, a recording or one problem in words. */
class MappedFuzzTest {

    private static final int FILES = 400;
    private static final String[] PIECES = {
        "",
        "0",
        "1",
        "-2.5",
        "3,5",
        "1e308",
        "nan",
        "#N/A",
        "\"",
        "\"a;b\"",
        "time",
        "Voltage (V)",
        "t (h)",
        "1:02:03",
        "2024-05-06 07:08:09",
        "\t",
        ";",
        ",",
        "\u00b5A",
        "Voltage (mV",
        "\n",
        "\n\n",
        "999999999999999999999"
    };

    @TempDir
    Path folder;

    @RepeatedTest(3)
    void everyTableEndsInWords(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            int proposed = 0;
            int read = 0;
            for (int i = 0; i < FILES; i++) {
                Path file = folder.resolve("table.csv");
                Files.writeString(file, table(random), StandardCharsets.UTF_8);
                try {
                    MappingProfile profile = MappingGuess.of(file, "guess").profile();
                    proposed++;
                    MappedReader reader = new MappedReader(complete(profile));
                    List<String> cells = reader.cells(file);
                    Trace trace = cells.isEmpty()
                            ? reader.read(file, Progress.none()).trace()
                            : reader.read(file, cells.getLast(), Progress.none())
                                    .trace();
                    for (Quantity quantity : trace.quantities()) {
                        assertEquals(trace.size(), trace.values(quantity).length);
                    }
                    read++;
                } catch (ProblemException e) {
                    assertFalse(e.problem().what().isBlank());
                    assertFalse(e.problem().remedy().isBlank());
                }
            }
            assertTrue(
                    proposed > 0 && read > 0, proposed + " were proposed, " + read + " read: too coarse to say much");
        });
    }

    /** What a user might say of it, right or wrong. */
    private static MappingProfile complete(MappingProfile profile) {
        MappingProfile all = profile;
        if (profile.columns().stream().noneMatch(column -> column.quantity().equals(Quantity.VOLTAGE))) {
            all = all.with(new MappedColumn("", 2, Quantity.VOLTAGE, "V"));
        }
        if (all.columns().stream().noneMatch(MappedColumn::isTime)) {
            all = all.with(new MappedColumn("", 1, Quantity.TEST_TIME, "h"));
        }
        return all.withColumns(all.columns().stream()
                .map(column -> column.unit().isEmpty()
                        ? column.withUnit(column.quantity().unit())
                        : column)
                .toList());
    }

    private static String table(Random random) {
        char separator = ";,\t".charAt(random.nextInt(3));
        StringBuilder text = new StringBuilder();
        if (random.nextInt(4) > 0) {
            text.append("Time")
                    .append(separator)
                    .append("Voltage (V)")
                    .append(separator)
                    .append("x\n");
        }
        int rows = random.nextInt(30);
        for (int r = 0; r < rows; r++) {
            text.append(r)
                    .append(separator)
                    .append(3 + r / 10)
                    .append(separator)
                    .append(r % 3)
                    .append('\n');
        }
        int changes = random.nextInt(4);
        for (int c = 0; c < changes && !text.isEmpty(); c++) {
            int at = random.nextInt(text.length());
            String piece = PIECES[random.nextInt(PIECES.length)];
            if (random.nextBoolean()) {
                text.insert(at, piece);
            } else {
                text.replace(at, Math.min(text.length(), at + 1 + random.nextInt(6)), piece);
            }
        }
        return text.toString();
    }
}
