package org.interphaselab.percolation.continuum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.Ensemble;
import org.interphaselab.percolation.ensemble.Extent;
import org.interphaselab.percolation.lattice.Observed;
import org.interphaselab.percolation.lattice.RandomWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long particles in the cells they pass touch the very same others as when they are looked for around their centres. */
class RodCellsTest {

    /** Looked for by centres only. */
    private record ByCentres(Shape shape) implements Shape {

        @Override
        public String identity() {
            return shape.identity();
        }

        @Override
        public int dimension() {
            return shape.dimension();
        }

        @Override
        public double volume() {
            return shape.volume();
        }

        @Override
        public double outerRadius() {
            return shape.outerRadius();
        }

        @Override
        public double innerRadius() {
            return shape.innerRadius();
        }

        @Override
        public int formLength() {
            return shape.formLength();
        }

        @Override
        public void draw(RandomWords random, double size, double[] forms, int at) {
            shape.draw(random, size, forms, at);
        }

        @Override
        public boolean touch(double[] forms, int first, int second, double dx, double dy, double dz) {
            return shape.touch(forms, first, second, dx, dy, dz);
        }

        @Override
        public double halfHeight(double[] forms, int at) {
            return shape.halfHeight(forms, at);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rod, 10, isotropic, cube, 0.05, 12",
        "rod, 40, isotropic, cube, 0.014, 6",
        "rod, 20, planar, film, 0.02, 8",
        "rod, 12, aligned, cube, 0.02, 3",
        "spheroid, 12, isotropic, cube, 0.045, 10",
        "rod, 30, isotropic, film, 0.0, 3",
        "two sizes, 12, isotropic, cube, 0.02, 8"
    })
    void sameWrappingsRunByRun(String kind, double aspect, String axes, String where, double start, int runs)
            throws ProblemException {
        Orientation orientation =
                switch (axes) {
                    case "planar" -> new Orientation(Orientation.Kind.PLANAR, 0);
                    case "aligned" -> new Orientation(Orientation.Kind.ALIGNED, 0);
                    default -> Orientation.ISOTROPIC;
                };
        Shape shape =
                kind.equals("spheroid") ? new Spheroid(aspect, orientation) : new Spherocylinder(aspect, orientation);
        assertTrue(shape.rod().isPresent(), "the shape is slender");
        Sizes sizes = kind.equals("two sizes") ? DiscreteSizes.binary(2, 0.5, 3) : Sizes.same();
        Box box = where.equals("film") ? Box.film(4, 0.8) : Box.cube(kind.equals("two sizes") ? 7 : 3.5, 3);
        assertArrayEquals(
                values(new ByCentres(shape), sizes, box, start, runs), values(shape, sizes, box, start, runs));
    }

    private static double[] values(Shape shape, Sizes sizes, Box box, double start, int runs) throws ProblemException {
        OverlappingParticles simulation = new OverlappingParticles(shape, sizes, box, start, Observed.EVERY_AXIS);
        return Ensemble.of(simulation, 17)
                .run(Extent.runs(runs), Progress.none())
                .of(0);
    }
}
