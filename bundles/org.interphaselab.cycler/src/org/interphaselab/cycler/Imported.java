package org.interphaselab.cycler;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;

/**
 * A file read: its samples and the account of how they were read.
 *
 * @param trace the samples of direct current
 * @param report the account
 * @param spectra the impedance points of the file, sweep by sweep; empty where it holds none
 */
public record Imported(Trace trace, ImportReport report, List<ImpedanceSpectrum> spectra) {

    private static final Duration START_AGREES_WITHIN = Duration.ofMinutes(20);

    public Imported {
        spectra = List.copyOf(spectra);
    }

    /** A file without impedance points. */
    public Imported(Trace trace, ImportReport report) {
        this(trace, report, List.of());
    }

    /**
     * The same recording with its wall clock taken as that of {@code zone}: Local Time stays, Unix Time is added, and
     * the report says which zone was chosen and what its changes between winter and summer time did. A clock whose
     * readings are instants already is left alone, and only compared with the start the file tells by a wall clock. May
     * be asked again with another zone, of what was returned.
     */
    public Imported inZone(ZoneId zone) {
        InstrumentClock clock = report.clock();
        ImportReportBuilder account = report.continued(Path.of(report.fileName()));
        if (clock.basis() == InstrumentClock.Basis.LOCAL || clock.basis() == InstrumentClock.Basis.CHOSEN) {
            ZonedClock zoned = new ZonedClock(zone);
            Trace with = zoned.in(trace);
            List<ImpedanceSpectrum> sweeps = spectra.stream()
                    .map(sweep -> new ImpedanceSpectrum(sweep.number(), zoned.in(sweep.points())))
                    .toList();
            account.clock(InstrumentClock.chosen(zone));
            account.rule("the clock is taken as that of " + zone + ", chosen at import: Unix Time is Local Time there");
            zoned.report(account);
            return new Imported(with, account.build(report.sha256(), report.records()), sweeps);
        }
        startContradicts(zone).ifPresent(account::problem);
        return new Imported(trace, account.build(report.sha256(), report.records()), spectra);
    }

    /**
     * When the test began, where that is known: by the first record with an instant, else by the start which the file
     * tells and a zone that is known.
     */
    public Optional<Instant> started() {
        InstrumentClock clock = report.clock();
        Optional<ZoneId> zone = clock.equals(InstrumentClock.UTC) ? Optional.empty() : clock.zone();
        return firstInstant()
                .or(() -> zone.flatMap(
                        there -> localStart().map(local -> local.atZone(there).toInstant())));
    }

    private Optional<Instant> firstInstant() {
        if (trace.size() == 0 || !trace.has(Quantity.UNIX_TIME) || !trace.has(Quantity.TEST_TIME)) {
            return Optional.empty();
        }
        double start = trace.values(Quantity.UNIX_TIME)[0] - trace.values(Quantity.TEST_TIME)[0];
        return Double.isNaN(start) ? Optional.empty() : Optional.of(Instant.ofEpochMilli(Math.round(start * 1000)));
    }

    private Optional<LocalDateTime> localStart() {
        try {
            return report.startTime().map(LocalDateTime::parse);
        } catch (DateTimeException e) {
            return Optional.empty(); // written by a third party's reader: no date, so nothing to compare with
        }
    }

    private Optional<Problem> startContradicts(ZoneId zone) {
        return firstInstant().flatMap(instant -> localStart().flatMap(local -> {
            LocalDateTime there = LocalDateTime.ofInstant(instant, zone);
            return Duration.between(there, local).abs().compareTo(START_AGREES_WITHIN) <= 0
                    ? Optional.empty()
                    : Optional.of(Problem.warning(
                            "ZONE_CONTRADICTED",
                            "The file tells its start as " + local + ", but its clock, which counts in UTC, says "
                                    + there + " in " + zone + ".",
                            Location.of(report.fileName()),
                            "The tester stood in another zone than was chosen, or its clock was wrong. Unix Time is"
                                    + " not affected."));
        }));
    }
}
