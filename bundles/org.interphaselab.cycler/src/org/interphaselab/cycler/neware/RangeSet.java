package org.interphaselab.cycler.neware;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.cycler.ImportReportBuilder;

/**
 * The current ranges of a file as its records are read one after the other: the scale of the latest, and which there
 * were, with their records, up to a bound that only a damaged file exceeds.
 */
public final class RangeSet {

    /** Ranges remembered. */
    static final int MAX_RANGES = 64;

    private static final int MAX_WARNINGS = 5;
    /** A range with at most this part of the records is a stray one; channels change range for whole stretches. */
    private static final double STRAY_SHARE = 0.01;
    /** A channel measures a little beyond its range, not half as much again. */
    private static final double FULL_SCALE = 1.2;
    /** Ranges up to here are in mA; what larger numbers count is not known. */
    private static final int MAX_MILLIAMPERE = 1_000_000;
    /** So many strays may be the start of a stretch. */
    private static final int MAX_STRAYS = 3;

    private final int headerRange;
    private final List<Double> channelRanges;
    private final Map<Integer, Use> uses = new TreeMap<>();
    private int latest;
    private Use latestUse = new Use(0);
    private double unitsPerAmpere;
    private boolean started;
    private long records;

    /** Where a range was met. */
    private static final class Use {
        private final long firstRecord;
        private long count;
        private long largestUnits;

        Use(long firstRecord) {
            this.firstRecord = firstRecord;
        }
    }

    /** Starts with the range of the file's header, which holds where a record names none. */
    public RangeSet(int headerRange) {
        this(headerRange, List.of());
    }

    /** The same where the ranges of the channel are listed, in mA; an empty list says nothing. */
    public RangeSet(int headerRange, List<Double> channelRanges) {
        this.headerRange = headerRange;
        this.channelRanges = List.copyOf(channelRanges);
    }

    /** A current of the record whose range was asked for last, A. */
    public double amperes(int units) {
        latestUse.largestUnits = Math.max(latestUse.largestUnits, Math.abs((long) units));
        return units / unitsPerAmpere;
    }

    /** How many units make one ampere in a record of this range; {@code record} is its number. */
    public double unitsPerAmpere(int recordRange, long record) {
        if (!started || recordRange != latest) {
            latest = recordRange;
            started = true;
            int range = CurrentRange.isUnset(recordRange) ? headerRange : recordRange;
            unitsPerAmpere = CurrentRange.unitsPerAmpere(range);
            latestUse = uses.containsKey(range) || uses.size() < MAX_RANGES
                    ? uses.computeIfAbsent(range, unmet -> new Use(record))
                    : new Use(record);
        }
        latestUse.count++;
        records++;
        return unitsPerAmpere;
    }

    /**
     * Reports the ranges met: the rule, a warning for each that is not confirmed, of many only the first few, and one
     * for each that only a stray record names.
     */
    public void report(ImportReportBuilder report) {
        int unconfirmed = 0;
        for (Map.Entry<Integer, Use> entry : uses.entrySet()) {
            int range = entry.getKey();
            Use use = entry.getValue();
            double factor = CurrentRange.milliampereFactor(range);
            boolean confirmed = CurrentRange.isConfirmed(range);
            if (confirmed || ++unconfirmed <= MAX_WARNINGS) {
                report.rule("current range " + range + ": one unit of current is " + factor + " mA");
                compareWithRange(range, use, report);
                if (!confirmed) {
                    report.problem(unknown(range, factor, use, report));
                } else if (isStray(use)) {
                    report.problem(stray(range, use, report));
                }
            }
        }
        if (unconfirmed > MAX_WARNINGS) {
            report.problem(Problem.warning(
                    "CURRENT_RANGES_MANY",
                    "The file names " + uses.size() + (uses.size() == MAX_RANGES ? " or more" : "")
                            + " current ranges; no instrument has so many.",
                    Location.of(report.file()),
                    "The file is probably damaged: export it again."));
        }
    }

    /** The one independent evidence for the size of a unit: no channel measures far beyond its range. */
    private void compareWithRange(int range, Use use, ImportReportBuilder report) {
        if (Math.abs((long) range) > MAX_MILLIAMPERE || CurrentRange.isUnset(range) || use.largestUnits == 0) {
            return;
        }
        double largest = largestMilliampere(range, use);
        boolean within = largest <= FULL_SCALE * Math.abs(range);
        String evidence = "range " + range + ": the largest current is " + Numbers.significant(largest, 4) + " mA";
        report.check("CURRENT_EXCEEDS_RANGE", "current stays within its range", within, evidence);
        if (!within) {
            report.problem(Problem.warning(
                    "CURRENT_EXCEEDS_RANGE",
                    "A current is larger than its channel measures: " + evidence + ".",
                    Location.of(report.file()),
                    "The unit taken for this range is probably too large: compare one current with the vendor's"
                            + " software, and send us the file and the value."));
        }
    }

    private static double largestMilliampere(int range, Use use) {
        return use.largestUnits * CurrentRange.milliampereFactor(range);
    }

    /** What speaks for the unit of a range not seen before. */
    private String evidence(int range, Use use) {
        String listed = channelRanges.isEmpty()
                ? ""
                : channelRanges.contains((double) range)
                        ? " The file lists this range among those of its channel."
                        : " It is none of those the file lists for its channel: "
                                + channelRanges.stream()
                                        .map(listedRange -> Numbers.significant(listedRange, 7))
                                        .collect(Collectors.joining(", "))
                                + ".";
        double largest = largestMilliampere(range, use);
        boolean bounded = Math.abs((long) range) <= MAX_MILLIAMPERE && largest > 0;
        return listed
                + (bounded
                        ? 10 * largest > FULL_SCALE * Math.abs(range)
                                ? " A unit ten times as large would take the current beyond the range."
                                : " A unit ten times as large would keep the current within the range too."
                        : "")
                + " Charge and current have the same unit, so that their agreement does not prove it.";
    }

    private Problem unknown(int range, double factor, Use use, ImportReportBuilder report) {
        String what = "The current range " + range + " has not been seen before (" + where(use)
                + "); by its size one unit was taken as " + factor + " mA." + evidence(range, use);
        return isStray(use)
                ? Problem.warning(
                        "CURRENT_RANGE_UNKNOWN",
                        what + " So few records among many of another range hint at damage.",
                        Location.of(report.file()),
                        "Look at the current there and export the recording again.")
                : Problem.warning(
                        "CURRENT_RANGE_UNKNOWN",
                        what,
                        Location.of(report.file()),
                        "Compare one current with the vendor's software, and send us the file and the value.");
    }

    private Problem stray(int range, Use use, ImportReportBuilder report) {
        return Problem.warning(
                "CURRENT_RANGE_DEVIATES",
                "The current range " + range + " is named by a few records only (" + where(use)
                        + "): the file may be damaged there, and a wrong range scales current and charge by powers of ten.",
                Location.of(report.file()),
                "Look at the current there; if it jumps, export the recording again.");
    }

    private boolean isStray(Use use) {
        return use.count <= MAX_STRAYS && use.count <= STRAY_SHARE * records;
    }

    private String where(Use use) {
        return use.count == records
                ? "all " + records + " records"
                : use.count + " of " + records + " records, the first is record " + use.firstRecord;
    }
}
