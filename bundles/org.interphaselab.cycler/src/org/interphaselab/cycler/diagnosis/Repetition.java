package org.interphaselab.cycler.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * At which distances bytes repeat. Records of one size keep the bytes of a field, above all its high ones, at one distance,
 * so that the record's size and its multiples stand out.
 */
final class Repetition {

    private static final int MIN_DISTANCE = 4;
    private static final int MAX_DISTANCE = 600;
    private static final int SHOWN = 8;
    /** A header is no record. */
    private static final int SKIPPED = 4096;

    /**
     * How often bytes repeat at a distance.
     *
     * @param distance bytes
     * @param share of the bytes other than zero that equal the one at this distance
     * @param prominence how much above the mean of its neighbours
     */
    record Peak(int distance, double share, double prominence) {}

    private Repetition() {}

    /** The distances that stand out most, in lines; empty for too short a content. */
    static String describe(byte[] start, long size) {
        List<Peak> peaks = peaks(start);
        if (peaks.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("distances at which bytes repeat (share of bytes other than zero; above"
                + " neighbours; bytes of the file left over when divided so):\n");
        for (Peak peak : peaks) {
            out.append(String.format(
                    Locale.ROOT,
                    "%6d  %.3f  %+.3f  %d%n",
                    peak.distance(),
                    peak.share(),
                    peak.prominence(),
                    size % peak.distance()));
        }
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    /** The distances that stand out most, the most prominent first. */
    static List<Peak> peaks(byte[] start) {
        int from = start.length > 4 * SKIPPED ? SKIPPED : Math.min(start.length, 512);
        int compared = start.length - from - MAX_DISTANCE;
        if (compared < MAX_DISTANCE) {
            return List.of();
        }
        double[] shares = new double[MAX_DISTANCE + 1];
        for (int distance = 1; distance <= MAX_DISTANCE; distance++) {
            int equal = 0;
            int others = 0;
            for (int i = from; i < from + compared; i++) {
                if (start[i] != 0) {
                    others++;
                    equal += start[i] == start[i + distance] ? 1 : 0;
                }
            }
            shares[distance] = others == 0 ? 0 : (double) equal / others;
        }
        List<Peak> peaks = new ArrayList<>();
        for (int distance = MIN_DISTANCE; distance < MAX_DISTANCE; distance++) {
            double around = (shares[distance - 1] + shares[distance + 1]) / 2;
            if (shares[distance] > shares[distance - 1] && shares[distance] > shares[distance + 1]) {
                peaks.add(new Peak(distance, shares[distance], shares[distance] - around));
            }
        }
        return peaks.stream()
                .sorted(Comparator.comparingDouble(Peak::prominence).reversed().thenComparing(Peak::distance))
                .limit(SHOWN)
                .toList();
    }
}
