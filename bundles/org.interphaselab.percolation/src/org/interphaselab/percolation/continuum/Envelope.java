package org.interphaselab.percolation.continuum;

/**
 * An insulating envelope around the metal core of each hard particle, whole or broken. Hard are the enveloped particles, and
 * s is the gap between two of them; so the metal of two whole ones is s + 2t apart. A broken envelope lets metal reach its
 * surface there. The gap that electrons tunnel is
 *
 * <pre>g = s + t (e₁ + e₂), e = 1 with probability c and else 0, where particles break;
 * g = s + 2t e, e for each pair by itself, where contacts do,</pre>
 *
 * and two particles conduct when g is at most the tunnelling distance. With a coverage c = 0 these are bare particles; with
 * c = 1 each critical gap is 2t larger; in between it rises with c, also in each single configuration, as an envelope that is
 * whole stays so when c grows. Where only particles that touch count and 2t exceeds the tunnelling distance, this is site
 * percolation on the graph of contacts with p = 1 − c where particles break, and bond percolation where contacts do (Hammersley,
 * J. Math. Phys. 2 (1961) 728, doi:10.1063/1.1703765, has both at once).
 *
 * @param thickness t, in the lengths of the particles
 * @param coverage c, probability that an envelope is whole
 * @param broken what breaks
 */
public record Envelope(double thickness, double coverage, Broken broken) {

    /** What breaks by itself. */
    public enum Broken {
        /** The envelope of a particle, all around it. */
        PARTICLES,
        /** Both envelopes of a contact, where they face each other. */
        CONTACTS
    }

    public Envelope {
        if (!(thickness >= 0 && thickness < Double.POSITIVE_INFINITY && coverage >= 0 && coverage <= 1)) {
            throw new IllegalArgumentException(
                    "an envelope has a thickness and a coverage from 0 to 1, not " + thickness + " and " + coverage);
        }
    }

    /** What two envelopes add to a gap, from a random number of each particle. */
    double between(double one, double other) {
        return broken == Broken.CONTACTS
                ? whole(ofPair(one, other)) * 2 * thickness
                : (whole(one) + whole(other)) * thickness;
    }

    private int whole(double chance) {
        return chance < coverage ? 1 : 0;
    }

    /** A number from 0 to below 1 that belongs to a pair, whichever is first: SplitMix64's mixing of what differs. */
    private static double ofPair(double one, double other) {
        long mixed = Double.doubleToLongBits(one) ^ Double.doubleToLongBits(other);
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return ((mixed ^ mixed >>> 31) >>> 11) * 0x1p-53;
    }

    /** In words. */
    String identity() {
        return "envelopes " + thickness + " thick, " + coverage + " of " + broken + " whole";
    }
}
