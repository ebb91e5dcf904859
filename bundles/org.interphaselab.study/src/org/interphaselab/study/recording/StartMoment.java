package org.interphaselab.study.recording;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * When a recording started. Where a time zone was not said, the instrument's clock is compared as it reads: two recordings
 * of one instrument are then an hour off where the clock was put forward or back between them.
 *
 * @param local the reading of the clock
 * @param instant the instant, where the zone is known
 */
record StartMoment(LocalDateTime local, Optional<Instant> instant) {

    static Optional<StartMoment> of(RecordingRef recording) {
        return recording
                .start()
                .map(local -> new StartMoment(
                        local, recording.zone().map(zone -> local.atZone(zone).toInstant())));
    }

    /** The time from another start to this one. */
    Duration since(StartMoment earlier) {
        return instant.isPresent() && earlier.instant.isPresent()
                ? Duration.between(earlier.instant.get(), instant.get())
                : Duration.between(earlier.local, local);
    }

    /** Moments that can be put in order: all as instants, or else all as the clocks read. */
    static List<Instant> comparable(List<StartMoment> starts) {
        boolean zones = starts.stream().allMatch(start -> start.instant.isPresent());
        return starts.stream()
                .map(start -> zones ? start.instant.get() : start.local.toInstant(ZoneOffset.UTC))
                .toList();
    }
}
