package org.interphaselab.percolation.continuum;

import static org.interphaselab.percolation.FalseAlarm.assertAgrees;

import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.Ensemble;
import org.interphaselab.percolation.ensemble.Extent;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.interphaselab.percolation.lattice.Elements;
import org.interphaselab.percolation.lattice.Lattice;
import org.interphaselab.percolation.threshold.CanonicalWrapping;
import org.interphaselab.percolation.threshold.LatticeSystem;
import org.interphaselab.percolation.threshold.LatticeSystems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Spheres that touch on a cubic lattice, in envelopes: broken particles are the sites, broken contacts the bonds of
 * percolation on that lattice, whose probability of wrapping the windows of {@link LatticeSystem} give by another way.
 */
class EnvelopeTest {

    private static final int SIDE = 10;

    private static final class Crystal implements Fluid {

        @Override
        public String identity() {
            return "crystal";
        }

        @Override
        public Solid solid() {
            return new Ball(3);
        }

        @Override
        public Box box() {
            return Box.cube(SIDE, 3);
        }

        @Override
        public int number() {
            return SIDE * SIDE * SIDE;
        }

        @Override
        public double fraction() {
            return Math.PI / 6;
        }

        @Override
        public Worker newWorker() {
            double[] places = new double[3 * number()];
            double[] forms = new double[number()];
            for (int i = 0; i < number(); i++) {
                forms[i] = 0.5;
                places[3 * i] = i % SIDE;
                places[3 * i + 1] = i / SIDE % SIDE;
                places[3 * i + 2] = i / SIDE / SIDE;
            }
            return random -> new Configuration(places, forms);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PARTICLES, SITES, 0.28", "PARTICLES, SITES, 0.3116", "PARTICLES, SITES, 0.34",
        "CONTACTS, BONDS, 0.23", "CONTACTS, BONDS, 0.2488", "CONTACTS, BONDS, 0.27"
    })
    void brokenEnvelopesOnALatticeAreSiteAndBondPercolation(Envelope.Broken broken, Elements elements, double open)
            throws ProblemException {
        Envelope envelope = new Envelope(0.1, 1 - open, broken);
        ShellPercolation simulation = new ShellPercolation(new EnvelopedFluid(new Crystal(), envelope));
        int runs = 800;
        double[][] gaps = Ensemble.of(simulation, 9)
                .run(Extent.runs(runs), Progress.none())
                .values();
        double sum = 0;
        double squares = 0;
        for (int run = 0; run < runs; run++) {
            // through the gaps of broken envelopes only, which are none
            double wrapped = 0;
            for (double[] axis : gaps) {
                wrapped += axis[run] < 0.05 ? 1.0 / 3 : 0;
            }
            sum += wrapped / runs;
            squares += wrapped * wrapped / runs;
        }
        LatticeSystem lattice = LatticeSystems.of(Lattice.CUBIC, elements);
        Outcomes outcomes =
                Ensemble.of(lattice.simulation(SIDE, Progress.none()), 4).run(Extent.runs(4000), Progress.none());
        CanonicalWrapping expected = new CanonicalWrapping(outcomes, lattice.elementCount(SIDE));
        double error = Math.sqrt((squares - sum * sum) / (runs - 1));
        assertAgrees(
                expected.probability(open), sum, Math.hypot(error, expected.standardError(open)), broken + " " + open);
    }
}
