package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Series;
import org.interphaselab.evaluation.survival.Lifetime;

/** How much like cells differ: a point for the life of each, in a strip for each group; who still lives has no upper end. */
final class ReplicateStrips {

    /** Share of the distance of two groups over which replicates are spread, so that equal lives are told apart. */
    private static final double SPREAD = 0.4;

    private ReplicateStrips() {}

    /** @param groups lives of the cells, by the name of their group */
    static ChartSpec of(Map<String, List<Lifetime>> groups, boolean synthetic) {
        Strip ended = new Strip();
        Strip alive = new Strip();
        int number = 0;
        for (List<Lifetime> lives : groups.values()) {
            number++;
            for (int i = 0; i < lives.size(); i++) {
                double place = number + SPREAD * ((i + 0.5) / lives.size() - 0.5);
                (lives.get(i).censored() ? alive : ended)
                        .add(place, lives.get(i).hours());
            }
        }
        List<Series> series = new ArrayList<>();
        if (!ended.hours.isEmpty()) {
            series.add(Series.of("ended", ended.x(), ended.y(), Series.Style.POINTS));
        }
        if (!alive.hours.isEmpty()) {
            series.add(new Series(
                    "still alive (at least)", alive.x(), alive.y(), Series.Style.POINTS, alive.y(), alive.endless()));
        }
        Axis hours = Axis.linear("Life", "h");
        return new ChartSpec(
                "replicates",
                "Life of every cell, by group",
                Axis.of("Group", List.copyOf(groups.keySet())),
                new Axis(hours.quantity(), hours.unit(), hours.scale(), OptionalDouble.of(0), OptionalDouble.empty()),
                series,
                List.of(),
                List.of(),
                synthetic);
    }

    private static final class Strip {

        private final List<Double> places = new ArrayList<>();
        private final List<Double> hours = new ArrayList<>();

        void add(double place, double life) {
            places.add(place);
            hours.add(life);
        }

        double[] x() {
            return places.stream().mapToDouble(Double::doubleValue).toArray();
        }

        double[] y() {
            return hours.stream().mapToDouble(Double::doubleValue).toArray();
        }

        double[] endless() {
            return hours.stream().mapToDouble(life -> Double.POSITIVE_INFINITY).toArray();
        }
    }
}
