package org.interphaselab.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures one topic and prints its table: {@code TOPIC [--verify] [--quick] [--OPTION VALUE …]}. */
public final class Benchmarks {

    private static final int MISSED = 1;
    private static final int WRONG_USAGE = 2;
    private static final int BROKEN = 3;

    private Benchmarks() {}

    /** Exit codes: 0 all targets met, 1 one missed, 2 wrong usage, 3 a topic does not work. */
    public static void main(String[] arguments) throws Exception {
        Optional<Topic> topic = arguments.length == 0
                ? Optional.empty()
                : Topics.all().stream()
                        .filter(it -> it.name().equals(arguments[0]))
                        .findFirst();
        if (topic.isEmpty()) {
            System.err.println("usage: bench TOPIC [--verify] [--quick] [--OPTION VALUE …]; topics:");
            Topics.all().forEach(it -> System.err.println("  " + it.name() + "  " + it.purpose()));
            System.exit(WRONG_USAGE);
        }
        Path folder = Path.of(System.getProperty("bench.folder", "target")).toAbsolutePath();
        Files.createDirectories(folder);
        try {
            System.exit(measure(topic.orElseThrow(), List.of(arguments), folder));
        } catch (IllegalArgumentException e) {
            System.err.println("bench: " + e.getMessage());
            System.exit(WRONG_USAGE);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(BROKEN);
        }
    }

    private static int measure(Topic topic, List<String> arguments, Path folder) throws Exception {
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i < arguments.size(); i++) {
            String name = arguments.get(i).replaceFirst("^--", "");
            boolean valued = i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("--");
            options.put(name, valued ? arguments.get(++i) : "true");
        }
        Run run = new Run(options.containsKey("quick"), options.containsKey("verify"), options, folder, System.err);
        FigureTable table = new FigureTable(topic.name(), Machine.here(), Instant.now(), topic.run(run));
        table.print(System.out);
        Path json = folder.resolve("bench-" + topic.name() + ".json");
        table.writeJson(json);
        System.out.println("also in " + json);
        return table.figures().stream().allMatch(Figure::met) ? 0 : MISSED;
    }
}
