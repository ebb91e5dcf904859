package org.interphaselab.cycler.neware.ndax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.RampColumn;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.neware.NewareColumns;

/**
 * Compares the current of galvanostatic steps with that which the programme sets. The programme states it in mA whatever
 * the records are scaled by, so that a wrong unit of current shows as a power of ten: charge and energy, which have the
 * same unit as current, cannot show it.
 */
final class SetCurrentCheck {

    /** A step may reach a limit at once or rest in a pause; a wrong unit is off by ten. */
    private static final double FACTOR = 2;

    private static final int CHARGE = 1;
    private static final int DISCHARGE = 2;
    private static final int MIN_RECORDS = 3;
    private static final int MAX_NAMED = 3;

    private SetCurrentCheck() {}

    /**
     * Compares, and adds the outcome to the report; nothing where no step can be compared.
     *
     * @param setCurrents current of each galvanostatic step, mA, by the step's number in the programme
     */
    static void run(NewareColumns columns, Map<Integer, Double> setCurrents, ImportReportBuilder report) {
        List<Double> ratios = new ArrayList<>();
        List<String> off = new ArrayList<>();
        medians(columns, setCurrents).forEach((step, milliampere) -> {
            double ratio = milliampere / setCurrents.get(step);
            ratios.add(ratio);
            if (ratio > FACTOR || ratio < 1 / FACTOR) {
                off.add("step " + step + " has " + Numbers.significant(milliampere, 4) + " mA where "
                        + Numbers.significant(setCurrents.get(step), 4) + " mA are set");
            }
        });
        if (ratios.isEmpty()) {
            return;
        }
        Collections.sort(ratios);
        String evidence = (ratios.size() - off.size()) + " of " + ratios.size()
                + " galvanostatic steps of the programme have the current set; median ratio "
                + Numbers.significant(ratios.get(ratios.size() / 2), 5);
        report.check("SET_CURRENT_DIFFERS", "current agrees with the programme", off.isEmpty(), evidence);
        if (!off.isEmpty()) {
            report.problem(Problem.warning(
                    "SET_CURRENT_DIFFERS",
                    "The current is not the one that the programme sets: "
                            + off.stream().limit(MAX_NAMED).collect(Collectors.joining(", "))
                            + (off.size() > MAX_NAMED ? " and " + (off.size() - MAX_NAMED) + " more" : "") + "; "
                            + evidence + ".",
                    Location.of(report.file()),
                    "A ratio near a power of ten means a wrong unit of current: compare one with the vendor's software."
                            + " Otherwise the programme was changed during the test."));
        }
    }

    /** The median, over the times a step of the programme ran, of the current's size in the middle of it, mA. */
    private static Map<Integer, Double> medians(NewareColumns columns, Map<Integer, Double> setCurrents) {
        Map<Integer, List<Double>> currents = new TreeMap<>();
        RampColumn.Cursor steps = columns.stepCount.cursor();
        for (int from = 0; !setCurrents.isEmpty() && from < columns.size; ) {
            int to = from + 1;
            double number = steps.at(from);
            while (to < columns.size && steps.at(to) == number) {
                to++;
            }
            int middle = (from + to) >>> 1;
            int step = (int) columns.stepId.at(middle);
            boolean galvanostatic = columns.stepType[middle] == CHARGE || columns.stepType[middle] == DISCHARGE;
            if (to - from >= MIN_RECORDS && galvanostatic && setCurrents.getOrDefault(step, 0.0) > 0) {
                currents.computeIfAbsent(step, first -> new ArrayList<>())
                        .add(Math.abs(columns.currentA[middle]) * 1000);
            }
            from = to;
        }
        Map<Integer, Double> medians = new TreeMap<>();
        currents.forEach((step, values) -> {
            Collections.sort(values);
            medians.put(step, values.get(values.size() / 2));
        });
        return medians;
    }
}
