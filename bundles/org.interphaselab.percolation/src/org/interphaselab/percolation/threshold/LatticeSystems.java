package org.interphaselab.percolation.threshold;

import java.util.List;
import org.interphaselab.percolation.lattice.Elements;
import org.interphaselab.percolation.lattice.Lattice;

/** The lattices with their published thresholds. */
public final class LatticeSystems {

    private static final String XU = "Xu, Wang, Lv and Deng, Front. Phys. 9 (2014) 113, doi:10.1007/s11467-013-0403-z";

    private LatticeSystems() {}

    /** Sites and bonds of every lattice. */
    public static List<LatticeSystem> all() {
        return List.of(
                site(Lattice.SQUARE, 0.592746050788, 6e-12, "Jacobsen, J. Phys. A 48 (2015) 454003"),
                bond(Lattice.SQUARE, 0.5, 0, "Kesten, Commun. Math. Phys. 74 (1980) 41"),
                site(Lattice.TRIANGULAR, 0.5, 0, "Sykes and Essam, J. Math. Phys. 5 (1964) 1117"),
                bond(
                        Lattice.TRIANGULAR,
                        2 * Math.sin(Math.PI / 18),
                        0,
                        "Sykes and Essam, J. Math. Phys. 5 (1964) 1117"),
                site(Lattice.CUBIC, 0.31160768, 1.5e-7, XU),
                bond(Lattice.CUBIC, 0.24881185, 1.0e-7, XU),
                site(Lattice.BCC, 0.2459615, 2e-7, XU),
                bond(Lattice.BCC, 0.18028762, 2.0e-7, XU),
                site(Lattice.FCC, 0.19923517, 2.0e-7, XU),
                bond(Lattice.FCC, 0.12016377, 1.5e-7, XU),
                site(Lattice.DIAMOND, 0.4299870, 4e-7, XU),
                bond(Lattice.DIAMOND, 0.3895892, 5e-7, XU));
    }

    /** The system of a lattice. */
    public static LatticeSystem of(Lattice lattice, Elements elements) {
        return all().stream()
                .filter(system -> system.lattice() == lattice && system.elements() == elements)
                .findFirst()
                .orElseThrow();
    }

    private static LatticeSystem site(Lattice lattice, double value, double uncertainty, String source) {
        return new LatticeSystem(lattice, Elements.SITES, new KnownThreshold(value, uncertainty, source));
    }

    private static LatticeSystem bond(Lattice lattice, double value, double uncertainty, String source) {
        return new LatticeSystem(lattice, Elements.BONDS, new KnownThreshold(value, uncertainty, source));
    }
}
