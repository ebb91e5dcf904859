package org.interphaselab.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.PanelMatrix;
import org.interphaselab.chart.Series;
import org.interphaselab.chart.Slice;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Provenance;

/** Makes results of every shape that the types allow. */
final class RandomResults {

    private static final String LETTERS = "aZ9 \"\\/<>&\n\t\u0000\u2028µ⁻é漢😀{}[],:";

    private final RandomGenerator random;

    RandomResults(RandomGenerator random) {
        this.random = random;
    }

    AnalysisResult result() {
        return new AnalysisResult(
                some(() -> new Scalar(text(), text(), estimate())),
                some(this::table),
                some(this::figure),
                some(this::finding),
                random.nextBoolean());
    }

    Provenance provenance() {
        Map<String, String> parameters = new LinkedHashMap<>();
        some(this::text).forEach(name -> parameters.put(name, text()));
        OptionalLong seed = random.nextBoolean() ? OptionalLong.of(random.nextLong()) : OptionalLong.empty();
        return new Provenance(text(), text(), text(), parameters, seed);
    }

    private Table table() {
        List<Table.Column> columns = some(() -> new Table.Column(text(), text(), text()));
        return new Table(text(), text(), columns, some(() -> {
            List<Object> row = new ArrayList<>();
            columns.forEach(column -> row.add(value()));
            return row;
        }));
    }

    private Object value() {
        return switch (random.nextInt(7)) {
            case 0 -> text();
            case 1 -> number();
            case 2 -> random.nextBoolean() ? random.nextLong() : (Long) (long) random.nextInt(5);
            case 3 -> random.nextBoolean();
            case 4 -> estimate();
            case 5 -> some(this::text);
            default -> null;
        };
    }

    private Estimate estimate() {
        double value = finite();
        OptionalDouble uncertainty = random.nextBoolean() ? OptionalDouble.of(finite()) : OptionalDouble.empty();
        return new Estimate(value, text(), pick(Estimate.Kind.values()), uncertainty);
    }

    private Figure figure() {
        if (random.nextInt(4) == 0) {
            return slice();
        }
        if (random.nextBoolean()) {
            return chart();
        }
        return new PanelMatrix(
                text(), text(), some(this::text), some(() -> new PanelMatrix.Row(text(), some(this::chart))));
    }

    private Slice slice() {
        int width = 1 + random.nextInt(9);
        int height = 1 + random.nextInt(9);
        byte[] phases = new byte[width * height];
        for (int i = 0; i < phases.length; i++) {
            phases[i] = (byte) random.nextInt(3);
        }
        List<String> names = List.of(text(), text(), text());
        return new Slice(
                text(), text(), width, height, phases, names, 1 + random.nextDouble(), text(), random.nextBoolean());
    }

    private ChartSpec chart() {
        return new ChartSpec(
                text(),
                text(),
                axis(),
                axis(),
                some(this::series),
                some(() -> new Mark(number(), number(), text(), text())),
                some(() -> new Guide(pick(Guide.Orientation.values()), number(), text())),
                random.nextBoolean());
    }

    private Axis axis() {
        Axis axis = new Axis(
                text(),
                text(),
                pick(Axis.Scale.values()),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                some(this::text));
        return random.nextBoolean() ? axis : axis.within(finite(), finite());
    }

    private Series series() {
        int size = random.nextInt(200);
        double[] none = {};
        boolean band = random.nextBoolean();
        return new Series(
                text(),
                numbers(size),
                numbers(size),
                pick(Series.Style.values()),
                band ? numbers(size) : none,
                band ? numbers(size) : none);
    }

    private Finding finding() {
        return new Finding(
                pick(Finding.Level.values()),
                text(),
                text(),
                text(),
                some(() -> new Evidence(
                        text(),
                        text(),
                        random.nextBoolean() ? OptionalInt.of(random.nextInt()) : OptionalInt.empty(),
                        number(),
                        number(),
                        text())));
    }

    private double[] numbers(int size) {
        return random.doubles(size).map(ignored -> number()).toArray();
    }

    private double number() {
        return switch (random.nextInt(8)) {
            case 0 -> Double.NaN;
            case 1 -> random.nextBoolean() ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            default -> finite();
        };
    }

    private double finite() {
        return switch (random.nextInt(5)) {
            case 0 -> random.nextInt(-3, 4);
            case 1 -> -0.0;
            case 2 -> {
                double any = Double.longBitsToDouble(random.nextLong());
                yield Double.isFinite(any) ? any : Double.MIN_VALUE;
            }
            default -> random.nextGaussian();
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }
}
