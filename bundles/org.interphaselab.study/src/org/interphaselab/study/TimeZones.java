package org.interphaselab.study;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/** Time zones as people write them: {@code Asia/Shanghai} or {@code +08:00}. */
public final class TimeZones {

    private TimeZones() {}

    /** The zone of this name; empty for none and for a name that is no zone. */
    public static Optional<ZoneId> find(String name) {
        try {
            return name == null || name.isBlank() ? Optional.empty() : Optional.of(ZoneId.of(name.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The zone of this name.
     *
     * @throws ProblemException when there is none
     */
    public static ZoneId require(String name) throws ProblemException {
        return find(name).orElseThrow(() -> Problem.error(
                        "TIME_ZONE_UNKNOWN",
                        "'" + name + "' is no time zone.",
                        Location.of("time zone"),
                        "Give a name such as Asia/Shanghai or Europe/Berlin, or an offset such as +08:00.")
                .asException());
    }
}
