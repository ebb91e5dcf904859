package org.interphaselab.chemistry.catalog;

/**
 * A crystal's unit cell.
 *
 * @param aA edge in Å
 * @param bA edge in Å
 * @param cA edge in Å
 * @param alphaDeg angle between b and c in degrees
 * @param betaDeg angle between a and c in degrees
 * @param gammaDeg angle between a and b in degrees
 * @param formulas formula units in it, Z
 */
public record UnitCell(
        double aA, double bA, double cA, double alphaDeg, double betaDeg, double gammaDeg, double formulas) {

    /** Avogadro's constant (SI 2019) times 1e-24 cm³ per Å³. */
    private static final double CM3_PER_MOL_PER_A3 = 0.602214076;

    /** Volume in Å³; not a number if the angles form no cell. */
    public double volumeA3() {
        double ca = Math.cos(Math.toRadians(alphaDeg));
        double cb = Math.cos(Math.toRadians(betaDeg));
        double cg = Math.cos(Math.toRadians(gammaDeg));
        return aA * bA * cA * Math.sqrt(1 - ca * ca - cb * cb - cg * cg + 2 * ca * cb * cg);
    }

    /** Volume of a mol of formula units in cm³. */
    public double molarVolumeCm3() {
        return volumeA3() * CM3_PER_MOL_PER_A3 / formulas;
    }
}
