package org.interphaselab.benchmarks.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;
import org.interphaselab.benchmarks.Target;
import org.interphaselab.benchmarks.Topic;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.RandomStreams;

/**
 * Damaged and hostile files: {@code --reader NAME|all --inputs N --seed S --threads T}; {@code --reader NAME --replay
 * SEED:INDEX} makes one input again and says what becomes of it.
 */
public final class FuzzTopic implements Topic {

    private static final long SEED = 20261122;
    private static final Path MEMORY = Path.of("/dev/shm");

    @Override
    public String name() {
        return "fuzz";
    }

    @Override
    public String purpose() {
        return "whether every damaged or hostile file ends in an import or in one problem, in time and in a small heap";
    }

    @Override
    public List<String> jobs() {
        return Preys.names().stream()
                .flatMap(name -> List.of(failures(name), rate(name), slowest(name)).stream())
                .toList();
    }

    private static String failures(String name) {
        return name + ": inputs that were neither imported nor told";
    }

    private static String rate(String name) {
        return name + ": inputs";
    }

    private static String slowest(String name) {
        return name + ": slowest input";
    }

    @Override
    public List<Figure> run(Run run) throws Exception {
        String chosen = run.option("reader", "all");
        Preys preys = new Preys();
        List<Figure> figures = new ArrayList<>();
        for (String name : chosen.equals("all") ? Preys.names() : List.of(chosen.split(","))) {
            Optional<Prey<?>> prey = preys.of(name);
            if (prey.isPresent()) {
                figures.addAll(hunt(prey.get(), run));
            } else {
                String why = "not hunted: no sound file or no reader for it here";
                figures.add(Figure.of(failures(name), 0, "", Target.atMost(0)).with(why));
                figures.add(Figure.missing(rate(name), "", Target.NONE, why));
                figures.add(Figure.missing(slowest(name), "s", Target.NONE, why));
            }
        }
        return figures;
    }

    private static List<Figure> hunt(Prey<?> prey, Run run) throws IOException, InterruptedException {
        long seed = Long.parseLong(run.option("seed", String.valueOf(SEED)));
        long from = 0;
        long to = Long.parseLong(run.option("inputs", run.quick() ? "300" : "100000"));
        String replay = run.option("replay", "");
        if (!replay.isEmpty()) {
            seed = Long.parseLong(replay.substring(0, replay.indexOf(':')));
            from = Long.parseLong(replay.substring(replay.indexOf(':') + 1));
            to = from + 1;
        }
        int threads = Integer.parseInt(run.option("threads", replay.isEmpty() ? "2" : "1"));
        run.say("fuzz " + prey.name() + ": " + (to - from) + " inputs, seed " + seed);
        Path folder = Files.isWritable(MEMORY) ? MEMORY : run.folder();
        long begin = System.nanoTime();
        Tally tally = new Hunt(prey, seed, folder, run::say).run(from, to, threads);
        double seconds = (System.nanoTime() - begin) / 1e9;
        for (Tally.Failure failure : tally.failures()) {
            Path kept = run.folder().resolve("fuzz-" + seed + "-" + failure.index() + "-" + prey.fileName());
            Files.write(kept, prey.next(RandomStreams.stream(seed, failure.index())));
            run.say("--reader " + prey.name() + " --replay " + seed + ":" + failure.index() + "  " + failure.what()
                    + "  (" + kept + ")");
        }
        String remark = "seed " + seed + ", " + tally + ", heap "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MB";
        return List.of(
                Figure.of(failures(prey.name()), tally.failed(), "", Target.atMost(0))
                        .with(remark),
                Figure.of(rate(prey.name()), tally.inputs(), "", Target.NONE)
                        .with(Math.round(tally.inputs() / seconds) + " inputs per second in " + Math.round(seconds)
                                + " s, " + threads + " threads"),
                Figure.of(slowest(prey.name()), tally.slowestS(), "s", Target.atMost(Hunt.LIMIT_S)));
    }

    /** For tests: a short hunt. */
    static Tally hunt(String reader, long inputs, Path folder)
            throws IOException, ProblemException, InterruptedException {
        return new Hunt(new Preys().of(reader).orElseThrow(), SEED, folder, text -> {}).run(0, inputs, 1);
    }
}
