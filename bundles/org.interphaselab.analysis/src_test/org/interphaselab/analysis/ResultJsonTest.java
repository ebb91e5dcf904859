package org.interphaselab.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Provenance;
import org.interphaselab.core.RandomStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultJsonTest {

    private static final AnalysisResult EMPTY = new AnalysisResult(List.of(), List.of(), List.of(), List.of(), false);
    private static final Provenance PROVENANCE =
            new Provenance("ab", "verdict", "1", Map.of("lossLimit", "0.02"), OptionalLong.empty());

    @Test
    void whatIsWrittenIsReadBackEqual() throws IOException {
        for (int run = 0; run < 300; run++) {
            RandomResults random = new RandomResults(RandomStreams.stream(20250206, run));
            AnalysisResult result = random.result();
            Provenance provenance = random.provenance();
            byte[] json = json(result, provenance);
            ResultJson.Stored stored = ResultJson.read(new ByteArrayInputStream(json));
            assertEquals(provenance, stored.provenance(), "run " + run);
            assertEquals(result.tables(), stored.result().tables(), "run " + run);
            assertEquals(result.scalars(), stored.result().scalars(), "run " + run);
            assertEquals(result.findings(), stored.result().findings(), "run " + run);
            // series hold arrays, which records compare by identity: equal text is equal content
            assertArrayEquals(json, json(stored.result(), stored.provenance()), "run " + run);
        }
    }

    @Test
    void everyBitOfASeriesSurvivesAndAGapStaysAGap() throws IOException {
        double[] x = {0, 0.1 + 0.2, 1e-300, 4.9e-324, 1.7976931348623157e308};
        double[] y = {Double.NaN, -0.0, Double.POSITIVE_INFINITY, 1.0 / 3, Math.PI};
        ChartSpec chart = new ChartSpec(
                "c",
                "t",
                Axis.linear("Time", "h"),
                Axis.logarithmic("Voltage", "mV").within(1, 2),
                List.of(Series.of("s", x, y, Series.Style.LINE)),
                List.of(),
                List.of(),
                true);
        AnalysisResult result = new AnalysisResult(List.of(), List.of(), List.of(chart), List.of(), true);
        byte[] json = json(result, PROVENANCE);
        assertTrue(new String(json, StandardCharsets.UTF_8).contains("\"y\":[null,-0.0,"));
        ChartSpec read = (ChartSpec) ResultJson.read(new ByteArrayInputStream(json))
                .result()
                .figure("c")
                .orElseThrow();
        assertArrayEquals(x, read.series().getFirst().x());
        assertArrayEquals(y, read.series().getFirst().y());
        assertEquals(chart.y(), read.y());
        assertTrue(read.synthetic());
    }

    @Test
    void wholeAndDecimalNumbersOfATableStayApart() throws IOException {
        Table table = new Table(
                "t",
                "T",
                List.of(
                        new Table.Column("a", "A", "1"),
                        new Table.Column("b", "B", "h"),
                        new Table.Column("c", "C", "1")),
                List.of(Arrays.asList(1L, 1.0, null), Arrays.asList(List.of("x"), Double.NaN, "1")));
        AnalysisResult result = new AnalysisResult(List.of(), List.of(table), List.of(), List.of(), false);
        assertEquals(
                result,
                ResultJson.read(new ByteArrayInputStream(json(result, PROVENANCE)))
                        .result());
    }

    @Test
    void aDamagedFileIsAlwaysAnInputOutputErrorAndNeverAWrongType() throws IOException {
        byte[] json = json(new RandomResults(RandomStreams.stream(5, 5)).result(), PROVENANCE);
        RandomGenerator random = RandomStreams.stream(5, 6);
        for (int run = 0; run < 3000; run++) {
            byte[] damaged = Arrays.copyOf(json, random.nextBoolean() ? json.length : random.nextInt(json.length));
            for (int flips = random.nextInt(4); flips >= 0 && damaged.length > 0; flips--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                ResultJson.read(new ByteArrayInputStream(damaged));
            } catch (IOException e) {
                assertTrue(e.getMessage() != null);
            }
        }
    }

    @Test
    void everyTruncationIsRefused() throws IOException {
        byte[] json = json(EMPTY, PROVENANCE);
        for (int length = 0; length < json.length; length++) {
            byte[] half = Arrays.copyOf(json, length);
            assertThrows(IOException.class, () -> ResultJson.read(new ByteArrayInputStream(half)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"format\":2,\"provenance\":{},\"result\":{}}",
                "{\"format\":1,\"provenance\":{\"input\":\"a\",\"analysis\":\"b\",\"version\":\"c\"},\"result\":{}}"
            })
    void otherJsonIsRefused(String json) {
        assertThrows(
                IOException.class,
                () -> ResultJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

    private static byte[] json(AnalysisResult result, Provenance provenance) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultJson.write(result, provenance, out);
        return out.toByteArray();
    }
}
