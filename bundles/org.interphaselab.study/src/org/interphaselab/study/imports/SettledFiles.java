package org.interphaselab.study.imports;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells files that are written to from those that are at rest. A file is at rest when its size and time of change have
 * stayed the same for a while by our own clock, whatever the clock of the disk it lies on.
 */
final class SettledFiles {

    private final Duration atRest;
    private final Map<Path, Seen> seen = new HashMap<>();

    /**
     * How a file looks from outside.
     *
     * @param sizeBytes its length
     * @param changedMillis when it was changed last, by the disk's clock
     */
    record Stamp(long sizeBytes, long changedMillis) {}

    /** A file, since when it looks as it does, and whether that was told. */
    private record Seen(Stamp stamp, Instant since, boolean told) {}

    SettledFiles(Duration atRest) {
        this.atRest = atRest;
    }

    /**
     * Notes how the files look now.
     *
     * @param files all files there are
     * @return those that have come to rest since they were told last, in the order of their paths
     */
    List<Path> observe(Map<Path, Stamp> files, Instant now) {
        seen.keySet().retainAll(files.keySet());
        List<Path> settled = new ArrayList<>();
        files.forEach((file, stamp) -> {
            Seen before = seen.get(file);
            if (before == null || !before.stamp().equals(stamp)) {
                seen.put(file, new Seen(stamp, now, false));
            } else if (!before.told()
                    && !Duration.between(before.since(), now).minus(atRest).isNegative()) {
                seen.put(file, new Seen(stamp, before.since(), true));
                settled.add(file);
            }
        });
        settled.sort(null);
        return settled;
    }
}
