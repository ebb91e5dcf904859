package org.interphaselab.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.interphaselab.core.Numbers;

/** Shows the figures of one run, as a table for people and as JSON for programs. */
record FigureTable(String topic, Machine machine, Instant when, List<Figure> figures) {

    private static final List<String> HEADER =
            List.of("job", "figure", "unit", "baseline in the same run", "ratio", "target", "met");

    FigureTable {
        figures = List.copyOf(figures);
        when = when.truncatedTo(ChronoUnit.SECONDS);
    }

    void print(PrintStream out) {
        out.println(topic + ", " + when + ": " + machine);
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        figures.forEach(figure -> rows.add(cells(figure)));
        int[] widths = new int[HEADER.size()];
        rows.forEach(row -> {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c], row.get(c).length());
            }
        });
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < widths.length; c++) {
                line.append(row.get(c)).repeat(' ', widths[c] - row.get(c).length() + 2);
            }
            out.println(line.toString().stripTrailing());
        }
        figures.stream()
                .filter(figure -> !figure.remark().isEmpty())
                .forEach(figure -> out.println("  " + figure.job() + ": " + figure.remark()));
    }

    private static List<String> cells(Figure figure) {
        boolean compared = !figure.baselineName().isEmpty();
        return List.of(
                figure.job(),
                Double.isNaN(figure.value()) ? "-" : Numbers.significant(figure.value(), 3),
                figure.unit(),
                compared ? figure.baselineName() + " " + Numbers.significant(figure.baseline(), 3) : "",
                compared ? Numbers.significant(figure.ratio(), 3) : "",
                figure.target().toString(),
                figure.target().sense() == Target.Sense.TOLD ? "" : figure.met() ? "yes" : "NO");
    }

    void writeJson(Path file) throws IOException {
        String rows = figures.stream()
                .map(figure -> "    {" + text("job", figure.job()) + ", " + number("value", figure.value()) + ", "
                        + text("unit", figure.unit()) + ", " + text("baseline", figure.baselineName()) + ", "
                        + number("baselineValue", figure.baseline()) + ", " + number("ratio", figure.ratio()) + ", "
                        + text("target", figure.target().toString()) + ", \"met\": " + figure.met() + ", "
                        + text("remark", figure.remark()) + "}")
                .collect(Collectors.joining(",\n"));
        Files.writeString(
                file,
                "{\n  " + text("topic", topic) + ",\n  " + text("when", when.toString()) + ",\n  "
                        + text("machine", machine.toString()) + ",\n  \"figures\": [\n" + rows + "\n  ]\n}\n");
    }

    private static String number(String name, double value) {
        return quoted(name) + ": "
                + (Double.isFinite(value) ? String.format(Locale.ROOT, "%s", Double.toString(value)) : "null");
    }

    private static String text(String name, String value) {
        return quoted(name) + ": " + quoted(value);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
