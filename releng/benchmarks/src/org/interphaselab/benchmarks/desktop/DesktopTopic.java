package org.interphaselab.benchmarks.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;
import org.interphaselab.benchmarks.Target;
import org.interphaselab.benchmarks.Topic;
import org.interphaselab.fixtures.DeliveredProgram;
import org.interphaselab.fixtures.ProbedRun;

/**
 * How quickly the delivered application starts, opens a large study and moves in a long trace, on the display it is given.
 * Only what drives it is added to the product; the figures are those of the whole process.
 */
public final class DesktopTopic implements Topic {

    private static final int STARTS = 3;
    private static final double MS_PER_S = 1000;
    private static final String HEAP = "1g";
    private static final String NO_PRODUCT = "no product, no probe or no display here";

    /** A figure that the probe in the application says, and where it is told. */
    private enum Said {
        OPEN("open a study of 200 cells, 100 M samples", "opened", "s", Target.atMost(2)),
        HEAP_HELD("open: heap held after it", "heap.held", "MB", Target.atMost(1000)),
        PICTURE("first picture of a cell after selecting it", "picture.median", "ms", Target.atMost(300)),
        PICTURE_COLD("first picture, of the first cell ever", "picture.first", "ms", Target.NONE),
        PICTURE_LONG("first picture of 10 M samples", "picture.long", "ms", Target.atMost(300)),
        PAN_MEDIAN("pan 10 M samples: frame, median", "pan.median", "ms", Target.atMost(16)),
        PAN_WORST("pan 10 M samples: frame, worst", "pan.worst", "ms", Target.atMost(50)),
        PAN_WORST_CPU("pan: worst frame, processor time", "pan.worst.processor", "ms", Target.NONE),
        ZOOM_MEDIAN("zoom 10 M samples: frame, median", "zoom.median", "ms", Target.atMost(16)),
        ZOOM_WORST("zoom 10 M samples: frame, worst", "zoom.worst", "ms", Target.atMost(50)),
        ZOOM_WORST_CPU("zoom: worst frame, processor time", "zoom.worst.processor", "ms", Target.NONE),
        CANCELLED("zoom: requests that newer ones cancelled", "zoom.cancelled", "", Target.NONE),
        CHARTS_HEAP("charts: heap held, with the long trace shown", "charts.heap.held", "MB", Target.atMost(1000));

        private final String job;
        private final String name;
        private final String unit;
        private final Target target;

        Said(String job, String name, String unit, Target target) {
            this.job = job;
            this.name = name;
            this.unit = unit;
            this.target = target;
        }
    }

    private static final String START = "start: window usable, whole process";
    private static final String START_CPU = "start: processor time of all threads";
    private static final String SPIKE = "one sample seen, share of zoom levels";

    @Override
    public String name() {
        return "desktop";
    }

    @Override
    public String purpose() {
        return "how quickly the application starts, opens a large study and draws a long trace";
    }

    @Override
    public List<String> jobs() {
        return Stream.of(
                        Stream.of(START, START_CPU),
                        Arrays.stream(Said.values()).map(said -> said.job),
                        Stream.of(SPIKE))
                .flatMap(jobs -> jobs)
                .toList();
    }

    @Override
    public List<Figure> run(Run run) throws IOException {
        String home = System.getProperty("bench.product", "");
        List<Path> probe = Stream.of(System.getProperty("bench.probe", "").split(":"))
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .toList();
        if (home.isEmpty() || probe.isEmpty() || System.getenv("DISPLAY") == null) {
            return missing();
        }
        Path folder = Files.createTempDirectory(run.folder(), "bench-desktop-");
        try {
            DeliveredProgram program = DeliveredProgram.in(Path.of(home), folder.resolve("state"), probe);
            return measure(program, folder.resolve("study"), run);
        } finally {
            delete(folder);
        }
    }

    private List<Figure> missing() {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.missing(START, "s", Target.atMost(3), NO_PRODUCT));
        figures.add(Figure.missing(START_CPU, "s", Target.NONE, NO_PRODUCT));
        for (Said said : Said.values()) {
            figures.add(Figure.missing(said.job, said.unit, said.target, NO_PRODUCT));
        }
        figures.add(Figure.missing(SPIKE, "", Target.atLeast(1), NO_PRODUCT));
        return figures;
    }

    private static List<Figure> measure(DeliveredProgram program, Path study, Run run) throws IOException {
        Map<String, String> size = Map.of(
                "LAB_PROBE_STUDY",
                study.toString(),
                "LAB_PROBE_CELLS",
                run.quick() ? "8" : "200",
                "LAB_PROBE_SAMPLES",
                run.quick() ? "400000" : "100000000",
                "LAB_PROBE_EVENTS",
                run.quick() ? "40" : "600",
                "INTERPHASE_LAB_HEAP",
                HEAP);
        run.say("making the study");
        done(program, "make", size);
        run.say("starting");
        List<Figure> figures = new ArrayList<>(started(program, run));
        run.say("opening");
        Map<String, Double> values = done(program, "open", size);
        run.say("selecting, moving, zooming");
        Map<String, Double> drawn = done(program, "chart", size);
        for (Said said : Said.values()) {
            double value = Optional.ofNullable(values.get(said.name)).orElseGet(() -> drawn.get(said.name));
            figures.add(Figure.of(said.job, value, said.unit, said.target).with(remark(said, drawn)));
        }
        figures.add(Figure.of(SPIKE, drawn.get("spike.seen") / drawn.get("spike.levels"), "", Target.atLeast(1))
                .with("levels tried: " + drawn.get("spike.levels").intValue()));
        return figures;
    }

    private static String remark(Said said, Map<String, Double> values) {
        return switch (said) {
            case HEAP_HELD, CHARTS_HEAP -> "the heap is limited to " + HEAP;
            case PAN_MEDIAN ->
                values.get("pan.frames").intValue() + " frames, all the user interface thread did between two pictures;"
                        + " the median of its processor time " + values.get("pan.median.processor") + " ms";
            case ZOOM_MEDIAN ->
                values.get("zoom.frames").intValue() + " frames; the median of processor time "
                        + values.get("zoom.median.processor") + " ms";
            case CANCELLED -> "of " + (int) (values.get("zoom.cancelled") + values.get("zoom.finished"));
            case PICTURE_LONG ->
                values.get("samples").intValue() + " samples; the first time "
                        + values.get("picture.long.first").intValue() + " ms";
            default -> "";
        };
    }

    private static List<Figure> started(DeliveredProgram program, Run run) throws IOException {
        double[] seconds = new double[run.quick() ? 1 : STARTS];
        double[] processor = new double[seconds.length];
        for (int i = 0; i < seconds.length; i++) {
            try (ProbedRun started = new ProbedRun(program, "start", Map.of())) {
                seconds[i] = started.await("usable");
                started.end();
                processor[i] = started.number("usable.processor");
            }
        }
        Arrays.sort(seconds);
        Arrays.sort(processor);
        return List.of(
                Figure.of(START, seconds[seconds.length / 2], "s", Target.atMost(3))
                        .with("until all is painted and the event loop waits; the median of " + seconds.length
                                + ", in ms "
                                + Arrays.toString(Arrays.stream(seconds)
                                        .mapToLong(s -> Math.round(s * MS_PER_S))
                                        .toArray())),
                Figure.of(START_CPU, processor[processor.length / 2], "s", Target.NONE));
    }

    /** All numbers that a probe says until it is done. */
    private static Map<String, Double> done(DeliveredProgram program, String probe, Map<String, String> size)
            throws IOException {
        try (ProbedRun running = new ProbedRun(program, probe, size)) {
            running.await("done");
            running.end();
            return running.numbers();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }
}
