package org.interphaselab.study.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Sha256;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Recording;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.recording.EarlierVersion;
import org.interphaselab.study.recording.TraceStore;

/**
 * Removes the copies of files whose samples are all in a longer file of the same test: for studies that take in a running
 * test again and again. The file of each recording and the one before stay, so that the study and its backup, the state
 * before the last save, are whole; of the others the study keeps sum, samples and time.
 */
public final class SupersededFiles {

    private static final int KEPT_VERSIONS = 1;

    private final StudyFolder study;
    private final Set<String> needed = new HashSet<>();

    private SupersededFiles(StudyFolder study) {
        this.study = study;
    }

    /**
     * Removes them. Only to be called on a study without edits that are not saved, and whose commands nobody will undo.
     *
     * @return how many files were removed
     * @throws ProblemException when a file cannot be removed
     */
    public static int remove(StudyFolder study) throws ProblemException {
        return new SupersededFiles(study).remove();
    }

    private int remove() throws ProblemException {
        List<EarlierVersion> superseded = new ArrayList<>();
        for (Cell cell : study.study().getCells()) {
            for (Recording recording : cell.getRecordings()) {
                needed.add(recording.getRawFile());
                needed.add(recording.getTraceId());
                List<EarlierVersion> versions = recording.getEarlierVersions().stream()
                        .flatMap(line -> EarlierVersion.parse(line).stream())
                        .toList();
                int kept = Math.min(KEPT_VERSIONS, versions.size());
                List<EarlierVersion> newest = versions.subList(versions.size() - kept, versions.size());
                newest.forEach(version -> {
                    needed.add(version.rawFile());
                    needed.add(version.traceId());
                });
                superseded.addAll(versions.subList(0, versions.size() - kept));
            }
        }
        int removed = 0;
        for (EarlierVersion version : superseded) {
            removed += remove(version);
        }
        return removed;
    }

    private int remove(EarlierVersion version) throws ProblemException {
        Path raw = study.path().resolve(version.rawFile()).normalize();
        try {
            int removed = 0;
            // a study file is not to be trusted: nothing outside of its own folders goes, and no file of another
            // content
            boolean ours = study.rawFolder().normalize().equals(raw.getParent()) && !needed.contains(version.rawFile());
            if (ours && Files.isRegularFile(raw) && Sha256.of(raw).equals(version.sha256())) {
                Files.delete(raw);
                removed++;
            }
            if (TraceStore.isId(version.traceId()) && !needed.contains(version.traceId())) {
                TraceStore traces = new TraceStore(study.tracesFolder());
                removed += Files.deleteIfExists(traces.file(version.traceId())) ? 1 : 0;
                removed += Files.deleteIfExists(traces.spectraFile(version.traceId())) ? 1 : 0;
                removed += Files.deleteIfExists(traces.reportFile(version.traceId())) ? 1 : 0;
            }
            return removed;
        } catch (IOException e) {
            throw Problem.warning(
                            "EARLIER_FILE_LEFT",
                            "The copy of an earlier version of a file could not be removed: " + e.getMessage() + ".",
                            Location.of(raw),
                            "Nothing is lost; remove it by hand if you need the room.")
                    .asException(e);
        }
    }
}
