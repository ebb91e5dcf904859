package org.interphaselab.benchmarks.percolation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;
import org.interphaselab.benchmarks.Target;
import org.interphaselab.percolation.lattice.Elements;
import org.interphaselab.percolation.lattice.Lattice;
import org.interphaselab.percolation.lattice.NewmanZiff;
import org.interphaselab.percolation.lattice.Observed;
import org.interphaselab.percolation.threshold.LatticeSystem;
import org.interphaselab.percolation.threshold.LatticeSystems;

/** Lattices until the first wrapping, on one thread. */
final class LatticeSpeed implements Section {

    private static final long SEED = 20261122;
    private static final double RATIO_TO_C = 1 / 12.0;

    /** One size of one lattice, timed. */
    private record Job(String name, Lattice lattice, Elements elements, int size, int runs, double targetNs) {

        String ratio() {
            return name + ", over C";
        }

        LatticeSystem system() {
            return LatticeSystems.of(lattice, elements);
        }
    }

    private static final List<Job> JOBS = List.of(
            new Job("site, square 1024², stop at wrap", Lattice.SQUARE, Elements.SITES, 1024, 150, 6),
            new Job("site, cubic 128³, stop at wrap", Lattice.CUBIC, Elements.SITES, 128, 80, 7),
            new Job("site, cubic 256³, stop at wrap", Lattice.CUBIC, Elements.SITES, 256, 12, 7),
            new Job("bond, cubic 128³, stop at wrap", Lattice.CUBIC, Elements.BONDS, 128, 40, 25));

    @Override
    public String name() {
        return "lattices";
    }

    @Override
    public List<String> jobs() {
        return JOBS.stream()
                .flatMap(job -> List.of(job.name(), job.ratio()).stream())
                .toList();
    }

    @Override
    public void run(Run run, Consumer<Figure> measured) throws Exception {
        Optional<TextbookInC> textbook = TextbookInC.in(run.folder(), "textbook_wrap");
        for (Job job : JOBS) {
            run.say(job.name());
            int size = run.quick() ? Math.max(16, job.size() / 8) : job.size();
            int runs = run.quick() ? 4 : job.runs();
            long sites = job.system().units(size);
            double ours =
                    ProcessorClock.nsPerUnit(job.system().simulation(size, Observed.LAST_AXIS), SEED, sites, runs);
            double java = ProcessorClock.nsPerUnit(
                    NewmanZiff.wrapping(job.lattice().box(size), job.elements()), SEED, sites, Math.max(2, runs / 20));
            Target target = run.quick() ? Target.NONE : Target.atMost(job.targetNs());
            measured.accept(Figure.of(job.name(), ours, "ns/site", target).beside("textbook in Java", java));
            measured.accept(overC(job, size, Math.max(3, runs / 10), ours, textbook, run));
        }
        if (textbook.isPresent()) {
            textbook.get().close();
        }
    }

    private static Figure overC(Job job, int size, int runs, double ours, Optional<TextbookInC> textbook, Run run)
            throws Exception {
        boolean sites = job.elements() == Elements.SITES;
        if (textbook.isEmpty() || !sites) {
            return Figure.missing(job.ratio(), "", Target.NONE, sites ? "no C compiler" : "no baseline");
        }
        double c = textbook.get().nsPerUnit(job.lattice().dimension(), size, runs);
        return Figure.of(job.ratio(), ours / c, "", run.quick() ? Target.NONE : Target.atMost(RATIO_TO_C))
                .with(String.format("C %.1f ns/site, %.1f times as long", c, c / ours));
    }
}
