package org.interphaselab.study.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.cycler.Imported;
import org.interphaselab.study.recording.ImportReportJson;
import org.interphaselab.study.recording.RecordedTraces;
import org.interphaselab.study.recording.SpectraTable;
import org.interphaselab.study.recording.TableMapping;

/**
 * Recognises that a file is a longer version of one which the study has: of the same format, and of the same name or of the
 * same start on the same channel, and with the same first samples. What decides is the comparison of all samples. Safe for
 * use by several threads.
 */
final class Recognition {

    private static final int FIRST_SAMPLES = 10;

    /** Words in the names of what files say of the place a test ran on. */
    private static final List<String> PLACE = List.of("channel", "device", "serial", "barcode", "unit", "address");

    private final ImportTarget target;
    private final RecordedTraces recorded;
    private final Map<String, Trace> firstSamples = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> places = new ConcurrentHashMap<>();

    Recognition(ImportTarget target, RecordedTraces recorded) {
        this.target = target;
        this.recorded = recorded;
    }

    /** Whether a file of this account could be related to a recording of the study. */
    boolean hasCandidate(ImportReport report, Optional<TableMapping> mapping) {
        return target.recordings().stream().anyMatch(known -> isCandidate(known, report, mapping));
    }

    /**
     * How a file that was read is related to the recordings of the study.
     *
     * @param mapping by which it was read; only recordings of the same columns of a table of several cells are compared
     * @throws ProblemException when the samples of a recording cannot be had
     */
    Relation of(Imported imported, Optional<TableMapping> mapping, Progress progress) throws ProblemException {
        Relation found = new Relation.Unrelated();
        Map<ZoneId, Imported> inZones = new HashMap<>();
        for (KnownRecording known : target.recordings()) {
            progress.checkCancelled();
            if (!isCandidate(known, imported.report(), mapping)) {
                continue;
            }
            Imported alike = known.samples()
                    .zone()
                    .map(zone -> inZones.computeIfAbsent(zone, imported::inZone))
                    .orElse(imported);
            if (beginsAlike(known, alike)) {
                Relation relation = compared(known, alike, progress);
                if (!(relation instanceof Relation.Contradicts)) {
                    return relation;
                }
                found = relation;
            }
        }
        return found;
    }

    private boolean isCandidate(KnownRecording known, ImportReport report, Optional<TableMapping> mapping) {
        if (!known.format().equals(report.format()) || !known.isOf(mapping.flatMap(TableMapping::columnPair))) {
            return false;
        }
        Optional<LocalDateTime> start = start(report);
        boolean startsKnown = start.isPresent() && known.samples().start().isPresent();
        if (startsKnown && !start.equals(known.samples().start())) {
            return false;
        }
        return known.fileName().equalsIgnoreCase(report.fileName())
                || startsKnown && placeOf(known).equals(place(report.metadata()));
    }

    private static Optional<LocalDateTime> start(ImportReport report) {
        try {
            return report.startTime().map(LocalDateTime::parse);
        } catch (DateTimeParseException e) {
            // a time that cannot be read is one that is not known
            return Optional.empty();
        }
    }

    private Map<String, String> placeOf(KnownRecording known) {
        return places.computeIfAbsent(known.id(), id -> {
            try {
                return Files.isRegularFile(known.accountFile())
                        ? place(ImportReportJson.read(known.accountFile()).metadata())
                        : Map.of("account", "missing");
            } catch (IOException e) {
                // without the account nothing is known of the place, so that it equals no other
                return Map.of("account", "unreadable");
            }
        });
    }

    private static Map<String, String> place(Map<String, String> metadata) {
        Map<String, String> place = new TreeMap<>();
        metadata.forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (PLACE.stream().anyMatch(lower::contains)) {
                place.put(lower, value);
            }
        });
        return place;
    }

    private boolean beginsAlike(KnownRecording known, Imported imported) throws ProblemException {
        Trace first = firstSamples.get(known.id());
        if (first == null) {
            first = recorded.first(known.samples(), FIRST_SAMPLES, Progress.none());
            firstSamples.put(known.id(), first);
        }
        int size = Math.min(first.size(), imported.trace().size());
        if (size == 0) {
            return first.size() == 0 && imported.trace().size() == 0;
        }
        return SamplePrefix.of(first, imported.trace()).alike() >= Math.max(1, size - 1);
    }

    private Relation compared(KnownRecording known, Imported imported, Progress progress) throws ProblemException {
        Relation relation = compared(
                known,
                recorded.whole(known.samples(), Progress.none()),
                SpectraTable.of(recorded.spectra(known.samples(), Progress.none())),
                imported);
        if (!(relation instanceof Relation.Contradicts)) {
            return relation;
        }
        // the samples may have been read by an earlier program, which did it otherwise
        Imported again = recorded.readAgain(known.samples(), progress.part(0));
        return compared(known, again.trace(), SpectraTable.of(again.spectra()), imported);
    }

    private static Relation compared(KnownRecording known, Trace before, Trace spectraBefore, Imported imported) {
        Trace now = imported.trace();
        Trace spectraNow = SpectraTable.of(imported.spectra());
        boolean same = isWhole(before, now) && isWhole(now, before);
        boolean sameSpectra = isWhole(spectraBefore, spectraNow) && isWhole(spectraNow, spectraBefore);
        if (same && sameSpectra || isWhole(now, before) && isWhole(spectraNow, spectraBefore)) {
            return new Relation.IsBeginningOf(known);
        }
        if (isBeginning(before, now) && isBeginning(spectraBefore, spectraNow)) {
            boolean revised = !isWhole(before, now) || !isWhole(spectraBefore, spectraNow);
            return new Relation.Continues(known, before.size(), revised);
        }
        return new Relation.Contradicts(known, differs(known, before, now, imported.report()));
    }

    /** Whether all samples of the one are the first samples of the other. */
    private static boolean isWhole(Trace shorter, Trace longer) {
        return shorter.size() <= longer.size()
                && SamplePrefix.of(shorter, longer).alike() == shorter.size();
    }

    /** Whether all samples of the one but perhaps the last are the first samples of the other. */
    private static boolean isBeginning(Trace shorter, Trace longer) {
        return shorter.size() <= longer.size()
                && SamplePrefix.of(shorter, longer).alike()
                        >= Math.min(shorter.size(), Math.max(1, shorter.size() - 1));
    }

    private static Problem differs(KnownRecording known, Trace before, Trace now, ImportReport report) {
        SamplePrefix prefix = SamplePrefix.of(before, now);
        String where = prefix.difference() == null
                ? "it has " + now.size() + " samples, the recording " + before.size()
                : "they differ from sample " + (prefix.alike() + 1) + " on, in " + prefix.difference();
        return Problem.error(
                "NOT_A_CONTINUATION",
                "The file begins as " + known.words() + " does, but does not continue it: " + where + ".",
                Location.of(report.fileName()),
                "Check which of the two is right. To keep both, import the file as a new recording.");
    }
}
