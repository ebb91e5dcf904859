package org.interphaselab.cycler.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interphaselab.core.Quantity;

/** What the columns of one program's text exports are. */
final class ExportProfile {

    private static final int MIN_COLUMNS = 4;
    /** Ends names that need a unit: Maccor calls number and time of the step alike but for it. */
    private static final String WITH_UNIT = "@";

    private final boolean dayFirst;
    private final Map<String, Target> byName = new HashMap<>();
    private final Set<String> sure = new HashSet<>();

    /**
     * What a column is read as.
     *
     * @param quantity the quantity
     * @param defaultUnit the unit where the header names none
     * @param rank which of several columns for one quantity wins: the lowest
     */
    record Target(Quantity quantity, String defaultUnit, int rank) {}

    ExportProfile(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    /** Adds a column by its names; one that begins with ! is used by no other program. */
    void add(String[] names, Quantity quantity, String defaultUnit) {
        for (String name : names) {
            boolean own = name.startsWith("!");
            String key = own ? name.substring(1) : name;
            if (own) {
                sure.add(key);
            }
            byName.put(key, new Target(quantity, defaultUnit, byName.size()));
        }
    }

    /** Whether a date which can be read either way begins with the day. */
    boolean dayFirst() {
        return dayFirst;
    }

    /** What a column is, if the profile knows it. */
    Optional<Target> target(ColumnHeader header) {
        Target withUnit = header.unit().isEmpty() ? null : byName.get(header.key() + WITH_UNIT);
        return Optional.ofNullable(withUnit == null ? byName.get(header.key()) : withUnit);
    }

    /** How many columns are known, or 0 when time, voltage, current or a name of this program's own is missing. */
    int known(List<ColumnHeader> headers) {
        Set<Quantity> found = new HashSet<>();
        int known = 0;
        boolean own = false;
        for (ColumnHeader header : headers) {
            Optional<Target> target = target(header);
            known += target.isPresent() ? 1 : 0;
            target.ifPresent(it -> found.add(it.quantity()));
            own |= sure.contains(header.key());
        }
        return own && known >= MIN_COLUMNS && isEnough(found) ? known : 0;
    }

    /** Whether a recording can be made of these quantities. */
    static boolean isEnough(Collection<Quantity> quantities) {
        return quantities.contains(Quantity.VOLTAGE)
                && quantities.contains(Quantity.CURRENT)
                && (quantities.contains(Quantity.TEST_TIME) || quantities.contains(Quantity.STEP_TIME));
    }
}
