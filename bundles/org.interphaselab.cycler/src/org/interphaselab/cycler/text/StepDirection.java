package org.interphaselab.cycler.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.interphaselab.core.TextColumn;
import org.interphaselab.cycler.neware.NewareStepType.Direction;

/** Which way the current flows in a step, by the word the instrument has for it. */
public final class StepDirection {

    private static final Pattern DISCHARGE = Pattern.compile("d|dis|.*(dchg|dch|discharge|dcha|放电).*");
    private static final Pattern CHARGE = Pattern.compile("c|(.*[ _])?cha|.*(chg|charge|充电).*");

    private StepDirection() {}

    /** The direction of one word; words that say nothing are none. */
    public static Direction of(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        if (DISCHARGE.matcher(lower).matches()) {
            return Direction.DISCHARGE;
        }
        return CHARGE.matcher(lower).matches() ? Direction.CHARGE : Direction.NONE;
    }

    /** The direction of each word of a column. */
    public static Direction[] of(TextColumn column) {
        return column.words().stream().map(StepDirection::of).toArray(Direction[]::new);
    }
}
