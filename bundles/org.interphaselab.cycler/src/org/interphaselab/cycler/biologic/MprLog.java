package org.interphaselab.cycler.biologic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.core.Problem;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.raw.LittleEndian;

/** What the log of a {@code .mpr} file says of the instrument and of the start. */
final class MprLog {

    private static final int[] START_OFFSETS = {0x249, 465, 469, 473};
    private static final LocalDateTime OLE_EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final double MILLIS_PER_DAY = 86_400_000;
    private static final double MAX_OLE_DAYS = 100_000;
    /** A linked technique may begin long after the start of the acquisition. */
    private static final int MAX_DAYS_BEFORE = 800;

    private static final int MAX_DAYS_AFTER = 2;

    private MprLog() {}

    /** Puts the log into the report, and returns the start of the acquisition, s since 1970-01-01 by the local clock. */
    static OptionalDouble read(LittleEndian bytes, MprModules modules, ImportReportBuilder report) {
        Optional<MprModule> log = modules.find(MprModule.LOG);
        if (log.isEmpty()) {
            report.problem(
                    Problem.warning(
                            "START_TIME_UNKNOWN",
                            "The file has no log, so the start of the test is not known"
                                    + day(modules)
                                            .map(day -> "; its records are of " + day)
                                            .orElse("") + ".",
                            bytes.at(bytes.length()),
                            "The test was running or had been broken off when the file was copied: copy it again after the end."));
            return OptionalDouble.empty();
        }
        MprModule module = log.get();
        describe(bytes, module, report);
        Optional<LocalDateTime> start = start(bytes, module, modules);
        if (start.isEmpty()) {
            report.problem(Problem.warning(
                    "START_TIME_UNKNOWN",
                    "No plausible start of the test was found in the log.",
                    bytes.at(module.payload()),
                    "Enter the start by hand, and send us the file."));
            return OptionalDouble.empty();
        }
        report.startTime(start.get().toString());
        return OptionalDouble.of(EcLabClock.seconds(start.get()));
    }

    private static void describe(LittleEndian bytes, MprModule module, ImportReportBuilder report) {
        if (module.length() > 0xAC) {
            report.metadata("Channel", String.valueOf(bytes.u8(module.payload() + 9) + 1));
            report.metadata("Channel serial number", String.valueOf(bytes.u16(module.payload() + 0xAB)));
        }
        report.metadata("File", MprSettings.pascalText(bytes, module, 0x251));
        report.metadata("Host", MprSettings.pascalText(bytes, module, 0x351));
        report.metadata("Address", MprSettings.pascalText(bytes, module, 0x384));
        report.metadata("EC-Lab version", MprSettings.pascalText(bytes, module, 0x3B7));
        report.metadata("Server version", MprSettings.pascalText(bytes, module, 0x3BE));
        report.metadata("Interpreter version", MprSettings.pascalText(bytes, module, 0x3C5));
        report.metadata("Device serial number", MprSettings.pascalText(bytes, module, 0x3CF));
    }

    /** Its place differs by version: the first that agrees with the dates of the modules counts. */
    private static Optional<LocalDateTime> start(LittleEndian bytes, MprModule module, MprModules modules) {
        for (int offset : START_OFFSETS) {
            if (offset + 8 <= module.length()) {
                double days = bytes.f64(module.payload() + offset);
                if (days > 0 && days < MAX_OLE_DAYS) {
                    LocalDateTime start = OLE_EPOCH.plus(Math.round(days * MILLIS_PER_DAY), ChronoUnit.MILLIS);
                    if (isPlausible(start.toLocalDate(), module, modules)) {
                        return Optional.of(start);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(MprModules modules) {
        return modules.find(MprModule.DATA).flatMap(MprModule::day);
    }

    private static boolean isPlausible(LocalDate start, MprModule log, MprModules modules) {
        Optional<LocalDate> day = day(modules).or(log::day);
        return day.isEmpty()
                || !start.isBefore(day.get().minusDays(MAX_DAYS_BEFORE))
                        && !start.isAfter(day.get().plusDays(MAX_DAYS_AFTER));
    }
}
