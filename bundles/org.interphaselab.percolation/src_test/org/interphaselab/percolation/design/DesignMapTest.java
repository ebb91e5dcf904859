package org.interphaselab.percolation.design;

import static org.interphaselab.percolation.FalseAlarm.assertAgrees;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import org.interphaselab.core.Estimate;
import org.interphaselab.percolation.continuum.ConvexBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignMapTest {

    private final DesignMap map = DesignMap.shipped();

    /** Spheres: Lorenz and Ziff, J. Chem. Phys. 114 (2001) 3659; the others by a prototype in C. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.289573, 0.000003",
        "2, 0.24924, 0.00015",
        "4, 0.16164, 0.00014",
        "10, 0.06749, 0.00014",
        "0.5, 0.25280, 0.00019",
        "0.25, 0.17541, 0.00050",
        "0.1, 0.08616, 0.00023"
    })
    void theTableHasTheThresholdsThatOthersFound(double ratio, double known, double uncertainty) {
        ThresholdTable.Row row = ThresholdTable.shipped().stream()
                .filter(each -> each.overlapping() && each.aspectRatio() == ratio)
                .findFirst()
                .orElseThrow();
        assertAgrees(known, row.value(), Math.hypot(uncertainty, row.standardError()), row.system());
        assertTrue(row.standardError() < 0.003 * row.value(), "the table is precise: " + row);
        Estimate read = map.overlapping(ratio);
        assertEquals(row.value(), read.value(), 1e-9);
        assertEquals(row.standardError(), read.standardUncertainty().orElseThrow(), 1e-9);
    }

    /** Spherocylinders were not simulated for the table: B_c tells their thresholds within what it says. */
    @ParameterizedTest
    @CsvSource({"1, 0.24679", "4, 0.13698", "10, 0.06590"})
    void contactsTellTheThresholdOfAnotherShape(double height, double known) {
        ConvexBody rod = ConvexBody.spherocylinder(height, 1);
        CriticalContacts.Contacts contacts = CriticalContacts.shipped().of(rod, false);
        double eta = contacts.value() / rod.anisometry();
        double error = Math.exp(-eta) * contacts.uncertainty() / rod.anisometry();
        assertEquals(known, 1 - Math.exp(-eta), 3 * error);
        assertTrue(error < 0.1 * known, "an error that says something: " + error);
    }

    @Test
    void smallParticlesPercolateAsTheirShellsDo() {
        // cores of a tenth of their shells' diameter hardly hinder one another
        double size = 1.0 / 9;
        Estimate threshold = map.threshold(new MetalParticles(1, size, 0));
        double shells = 0.341890 * Math.pow(0.1, 3);
        assertEquals(shells, threshold.value(), 0.05 * shells);
    }

    @Test
    void anEnvelopeOfSpheresIsALargerSphereWithLessReach() {
        double size = 3;
        double envelope = 0.2;
        double whole = size + 2 * envelope;
        double reach = 1 - 2 * envelope;
        double expected = map.threshold(new MetalParticles(1, whole / reach, 0)).value() * Math.pow(size / whole, 3);
        assertEquals(
                expected, map.threshold(new MetalParticles(1, size, envelope)).value(), 1e-9);
    }

    /** None of the envelopes whole: metal as large as the envelope. All: as before. In between the threshold rises. */
    @Test
    void thresholdsBetweenBareAndEnveloped() {
        MetalParticles particles = new MetalParticles(1, 2, 0.2);
        double bare = map.threshold(particles.covered(0)).value();
        double hard = map.threshold(new MetalParticles(1, 2.4, 0)).value();
        assertEquals(hard * Math.pow(2 / 2.4, 3), bare, 1e-9);
        double last = bare;
        for (double share : new double[] {0.001, 0.2, 0.4, 0.6, 0.8, 0.999, 1}) {
            double found = map.threshold(particles.covered(share)).value();
            assertTrue(found > last, "share " + share);
            last = found;
        }
        assertEquals(map.threshold(particles).value(), last, 1e-12);
        // envelopes that keep apart what they cover leave the rest to percolate
        MetalParticles apart = new MetalParticles(1, 2, 0.6);
        assertTrue(map.threshold(apart).isBound());
        assertFalse(map.threshold(apart.covered(0.2)).isBound());
        assertFalse(apart.covered(0.2).keptApart());
    }

    /**
     * Simulated, each by {@code lab percolation threshold --system hard-spheres:fraction=0.2,envelope=T,coverage=C --size 9
     * --runs 60 --seed 5}: the critical gap tells what the map finds, within its uncertainty and that of the simulation.
     */
    @ParameterizedTest
    @CsvSource({"0.1, 0.5, 0.2948", "0.1, 0.8, 0.3585", "0.3, 0.2, 0.2546", "0.3, 0.5, 0.4055"})
    void mixturesOfBrokenAndWholeEnvelopesAsTheyWereSimulated(double envelope, double coverage, double gap) {
        double metal = 1 - 2 * envelope;
        Estimate found = map.threshold(new MetalParticles(1, metal / gap, envelope / gap, coverage));
        double expected = 0.2 * Math.pow(metal, 3);
        double simulated = 0.02 * expected;
        double error = Math.hypot(found.standardUncertainty().orElseThrow(), simulated);
        assertEquals(expected, found.value(), 2 * error);
        assertTrue(error < 0.12 * expected, "an error that says something: " + error);
    }

    @Test
    void hardParticlesOfTheTableAreFoundAgain() {
        for (ThresholdTable.Row row : ThresholdTable.shipped()) {
            if (!row.overlapping() && row.hardFraction() < 0.44) {
                double ratio = row.aspectRatio();
                double diameter = Math.cbrt(ratio > 1 ? 1 / (ratio * ratio) : ratio);
                double found = map.threshold(new MetalParticles(ratio, diameter / row.value(), 0))
                        .value();
                assertEquals(row.hardFraction(), found, 1e-6, row.system());
            }
        }
    }

    /**
     * Shapes that are not in the table, simulated each by {@code lab percolation threshold --system
     * hard-spheroids:aspect=6,fraction=F --size 5 --runs 10 --seed 1}.
     */
    @ParameterizedTest
    @CsvSource({"6, 0.12, 0.0443, 0.0019", "6, 0.16, 0.02935, 0.00056"})
    void shapesBetweenThoseOfTheTableAsTheyWereSimulated(double ratio, double fraction, double gap, double error) {
        assertForetold(map, ratio, fraction, gap, error);
    }

    /** The map without a shape, or without the densest simulation of one, foretells it within the uncertainty it states. */
    @Test
    void whatIsLeftOutIsForetold() {
        List<ThresholdTable.Row> all = ThresholdTable.shipped();
        int foretold = 0;
        for (ThresholdTable.Row row : all) {
            if (row.overlapping() || row.aspectRatio() == 1) {
                continue;
            }
            DesignMap withoutShape = new DesignMap(without(all, each -> each.aspectRatio() == row.aspectRatio()));
            DesignMap withoutRow = new DesignMap(without(all, row::equals));
            foretold += foretells(withoutShape, row) ? 1 : 0;
            foretold += foretells(withoutRow, row) ? 1 : 0;
        }
        assertTrue(foretold >= 16, foretold + " with a number");
    }

    private static List<ThresholdTable.Row> without(
            List<ThresholdTable.Row> rows, Predicate<ThresholdTable.Row> leftOut) {
        return rows.stream()
                .filter(row -> row.overlapping() || !leftOut.test(row))
                .toList();
    }

    /** Whether a map has a number, and no bound, for a simulation; a number must agree with it. */
    private static boolean foretells(DesignMap map, ThresholdTable.Row row) {
        if (map.threshold(simulated(row.aspectRatio(), row.value())).isBound()) {
            return false;
        }
        assertForetold(map, row.aspectRatio(), row.hardFraction(), row.value(), row.standardError());
        return true;
    }

    private static void assertForetold(DesignMap map, double ratio, double fraction, double gap, double error) {
        Estimate found = map.threshold(simulated(ratio, gap));
        double ofGap = map.threshold(simulated(ratio, gap - error)).value() - found.value();
        double uncertainty = Math.hypot(found.standardUncertainty().orElseThrow(), ofGap);
        assertEquals(fraction, found.value(), 2.5 * uncertainty, "aspect ratio " + ratio + " at " + fraction);
    }

    /** The particles of a simulation that gave a tunnelling distance over the longest extent. */
    private static MetalParticles simulated(double ratio, double gap) {
        return new MetalParticles(ratio, Math.cbrt(ratio > 1 ? 1 / (ratio * ratio) : ratio) / gap, 0);
    }

    /** Beyond the shapes simulated each particle has at least one contact. */
    @Test
    void otherShapesHaveABound() {
        double size = 0.001;
        Estimate needles = map.threshold(new MetalParticles(100, size, 0));
        assertTrue(needles.isBound());
        // needles 0.02 tunnelling distances long are points: a shell excludes eight times its volume
        double one = Math.pow(size, 3) / 8;
        assertEquals(one, needles.value(), 0.1 * one);
    }

    /** No number far beyond what was simulated. */
    @Test
    void denseRodsHaveABound() {
        Estimate rods = map.threshold(new MetalParticles(10, 60, 0));
        assertTrue(rods.isBound());
        assertTrue(rods.value() > 0.05 && rods.value() < 0.3, rods.text());
        assertTrue(map.where(size -> new MetalParticles(10, size, 0), 0.25, 0.05, 500)
                .isEmpty());
    }

    @Test
    void thePapersFigure4() {
        // a lower aspect ratio, larger particles and an envelope each raise the threshold
        double threshold = at(4, 2, 0);
        assertTrue(at(2, 2, 0) > threshold && at(8, 2, 0) < threshold);
        assertTrue(at(4, 4, 0) > threshold && at(4, 1, 0) < threshold);
        assertTrue(map.threshold(new MetalParticles(1, 2, 0.2)).value()
                > map.threshold(new MetalParticles(1, 2, 0)).value());
        assertTrue(new MetalParticles(1, 2, 0.5).keptApart());
        assertTrue(map.threshold(new MetalParticles(1, 2, 0.5)).isBound());
        assertFalse(map.threshold(new MetalParticles(1, 2, 0.2)).isBound());
    }

    private double at(double ratio, double size, double envelope) {
        return map.threshold(new MetalParticles(ratio, size, envelope)).value();
    }

    @Test
    void theSizeAtWhichAFractionPercolates() {
        double size = map.where(each -> new MetalParticles(2, each, 0), 0.038, 0.05, 500)
                .orElseThrow();
        assertEquals(0.038, at(2, size, 0), 1e-6);
        assertTrue(map.where(each -> new MetalParticles(2, each, 0), 0.038, 50, 500)
                .isEmpty());
    }
}
