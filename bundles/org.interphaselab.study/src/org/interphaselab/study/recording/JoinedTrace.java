package org.interphaselab.study.recording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.core.TraceSource;

/**
 * The recordings of one cell as one: a test that was stopped and started again. Test time and the counts of cycles, steps
 * and records run on; where both files carry the clock time, the pause between them is kept. A column that one file lacks
 * is a gap there; texts are kept when all files have them.
 */
final class JoinedTrace implements TraceSource {

    private static final Set<Quantity> RUN_ON =
            Set.of(Quantity.CYCLE_COUNT, Quantity.STEP_COUNT, Quantity.RECORD_INDEX);

    private final List<TraceSource> parts;

    JoinedTrace(List<TraceSource> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public Trace load(Set<Quantity> quantities, Progress progress) throws ProblemException {
        boolean timed = quantities.contains(Quantity.TEST_TIME);
        Set<Quantity> wanted = new HashSet<>(quantities);
        if (timed) {
            wanted.add(Quantity.UNIX_TIME);
            wanted.add(Quantity.LOCAL_TIME);
        }
        progress.begin("Reading " + parts.size() + " recordings", parts.size());
        List<Trace> traces = new ArrayList<>();
        for (TraceSource part : parts) {
            Trace trace = part.load(wanted, progress.part(1));
            if (trace.size() > 0) {
                traces.add(trace);
            }
        }
        return join(traces, quantities);
    }

    private static Trace join(List<Trace> traces, Set<Quantity> quantities) {
        int size = 0;
        Set<Quantity> numbers = new LinkedHashSet<>();
        for (Trace trace : traces) {
            size = Math.addExact(size, trace.size());
            numbers.addAll(trace.quantities());
        }
        numbers.retainAll(quantities);
        Trace.Builder joined = Trace.builder(size);
        for (Quantity quantity : numbers) {
            joined.add(quantity, column(traces, quantity, size));
        }
        if (!traces.isEmpty()) {
            for (Quantity quantity : traces.getFirst().textQuantities()) {
                if (quantities.contains(quantity)
                        && traces.stream()
                                .allMatch(trace -> trace.text(quantity).isPresent())) {
                    joined.add(quantity, text(traces, quantity, size));
                }
            }
        }
        return joined.build();
    }

    private static double[] column(List<Trace> traces, Quantity quantity, int size) {
        double[] column = new double[size];
        int start = 0;
        for (int part = 0; part < traces.size(); part++) {
            Trace trace = traces.get(part);
            if (trace.has(quantity)) {
                System.arraycopy(trace.values(quantity), 0, column, start, trace.size());
                double offset = start == 0 ? 0 : offset(traces, part, quantity, column[start - 1]);
                for (int i = start; offset != 0 && i < start + trace.size(); i++) {
                    column[i] += offset;
                }
            } else {
                Arrays.fill(column, start, start + trace.size(), Double.NaN);
            }
            start += trace.size();
        }
        return column;
    }

    /** What is added to a later part so that it runs on from the last value before it. */
    private static double offset(List<Trace> traces, int part, Quantity quantity, double last) {
        if (Double.isNaN(last)) {
            return 0;
        }
        if (quantity.equals(Quantity.TEST_TIME)) {
            double first = traces.get(part).values(quantity)[0];
            return last - first + pauseS(traces.get(part - 1), traces.get(part));
        }
        return RUN_ON.contains(quantity) ? last : 0;
    }

    /** Seconds between the last sample of one file and the first of the next by the clock, 0 where it is not known. */
    private static double pauseS(Trace before, Trace after) {
        for (Quantity clock : List.of(Quantity.UNIX_TIME, Quantity.LOCAL_TIME)) {
            if (before.has(clock) && after.has(clock)) {
                double pause = after.values(clock)[0] - before.values(clock)[before.size() - 1];
                return pause > 0 ? pause : 0;
            }
        }
        return 0;
    }

    private static TextColumn text(List<Trace> traces, Quantity quantity, int size) {
        List<String> words = new ArrayList<>();
        int[] codes = new int[size];
        int start = 0;
        for (Trace trace : traces) {
            TextColumn column = trace.text(quantity).orElseThrow();
            int base = words.size();
            words.addAll(column.words());
            for (int i = 0; i < trace.size(); i++) {
                codes[start + i] = base + column.codes()[i];
            }
            start += trace.size();
        }
        return new TextColumn(words, codes);
    }
}
