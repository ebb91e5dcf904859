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
 * and records run on; where clocks or starts tell, the pause between them is kept. Samples that a file repeats from the one
 * before it are taken once. A column that one file lacks is a gap there; texts are kept when all files have them.
 */
final class JoinedTrace implements TraceSource {

    /** What is looked at to see how one recording follows on another. */
    private static final Set<Quantity> NEEDED =
            Set.of(Quantity.TEST_TIME, Quantity.UNIX_TIME, Quantity.LOCAL_TIME, Quantity.VOLTAGE, Quantity.CURRENT);

    private static final Set<Quantity> COUNTS =
            Set.of(Quantity.CYCLE_COUNT, Quantity.STEP_COUNT, Quantity.RECORD_INDEX);

    private final List<RecordingPart> parts;

    JoinedTrace(List<RecordingPart> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * The samples of one recording that go into the whole.
     *
     * @param part the recording
     * @param trace its samples
     * @param junction how it follows on the one before; null for the first
     */
    private record Piece(RecordingPart part, Trace trace, Junction junction) {

        int from() {
            return junction == null ? 0 : junction.repeated();
        }

        int size() {
            return trace.size() - from();
        }
    }

    /** How two recordings follow on one another. */
    record Joint(RecordingPart earlier, RecordingPart later, Junction junction) {}

    @Override
    public Trace load(Set<Quantity> quantities, Progress progress) throws ProblemException {
        Set<Quantity> wanted = new HashSet<>(quantities);
        wanted.addAll(NEEDED);
        return join(pieces(wanted, progress), quantities);
    }

    /**
     * How the recordings follow on one another; those without samples are left out.
     *
     * @throws ProblemException when a recording cannot be read
     */
    List<Joint> joints(Progress progress) throws ProblemException {
        List<Joint> joints = new ArrayList<>();
        List<Piece> pieces = pieces(NEEDED, progress);
        for (int i = 1; i < pieces.size(); i++) {
            joints.add(new Joint(
                    pieces.get(i - 1).part(),
                    pieces.get(i).part(),
                    pieces.get(i).junction()));
        }
        return joints;
    }

    private List<Piece> pieces(Set<Quantity> wanted, Progress progress) throws ProblemException {
        progress.begin("Reading " + parts.size() + " recordings", parts.size());
        List<Piece> pieces = new ArrayList<>();
        Piece before = null;
        for (RecordingPart part : parts) {
            Trace trace = part.source().load(wanted, progress.part(1));
            if (trace.size() > 0) {
                Junction junction =
                        before == null || !before.trace().has(Quantity.TEST_TIME) || !trace.has(Quantity.TEST_TIME)
                                ? null
                                : Junction.between(before.part(), before.trace(), part, trace);
                Piece piece = new Piece(part, trace, junction);
                pieces.add(piece);
                // one that holds nothing new does not stand between its neighbours
                before = piece.size() > 0 ? piece : before;
            }
        }
        return pieces;
    }

    private static Trace join(List<Piece> all, Set<Quantity> quantities) {
        List<Piece> pieces = all.stream().filter(piece -> piece.size() > 0).toList();
        int size = pieces.stream().mapToInt(Piece::size).reduce(0, Math::addExact);
        Set<Quantity> numbers = new LinkedHashSet<>();
        pieces.forEach(piece -> numbers.addAll(piece.trace().quantities()));
        numbers.retainAll(quantities);
        Trace.Builder joined = Trace.builder(size);
        for (Quantity quantity : numbers) {
            joined.add(quantity, column(pieces, quantity, size));
        }
        if (!pieces.isEmpty()) {
            for (Quantity quantity : pieces.getFirst().trace().textQuantities()) {
                if (quantities.contains(quantity)
                        && pieces.stream()
                                .allMatch(piece -> piece.trace().text(quantity).isPresent())) {
                    joined.add(quantity, text(pieces, quantity, size));
                }
            }
        }
        return joined.build();
    }

    private static double[] column(List<Piece> pieces, Quantity quantity, int size) {
        double[] column = new double[size];
        int start = 0;
        double offset = 0;
        for (Piece piece : pieces) {
            int length = piece.size();
            if (piece.trace().has(quantity)) {
                double[] values = piece.trace().values(quantity);
                System.arraycopy(values, piece.from(), column, start, length);
                offset = start == 0 ? 0 : offset(piece, quantity, last(column, start), offset);
                for (int i = start; offset != 0 && i < start + length; i++) {
                    column[i] += offset;
                }
            } else {
                Arrays.fill(column, start, start + length, Double.NaN);
            }
            start += length;
        }
        return column;
    }

    /** The last value before a position, or NaN where there is none. */
    private static double last(double[] column, int position) {
        for (int i = position - 1; i >= 0; i--) {
            if (!Double.isNaN(column[i])) {
                return column[i];
            }
        }
        return Double.NaN;
    }

    /**
     * What is added to a later part so that it runs on from the last value before it.
     *
     * @param before what was added to the part before
     */
    private static double offset(Piece piece, Quantity quantity, double last, double before) {
        boolean time = quantity.equals(Quantity.TEST_TIME);
        Junction junction = piece.junction();
        if (Double.isNaN(last) || !time && !COUNTS.contains(quantity)) {
            return 0;
        }
        double[] values = piece.trace().values(quantity);
        if (piece.from() > 0) {
            double repeated = values[piece.from() - 1];
            return Double.isNaN(repeated) ? before : last - repeated;
        }
        if (time) {
            return last - values[0] + (junction == null ? 0 : junction.pauseS().orElse(0));
        }
        double first = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .findFirst()
                .orElse(0);
        boolean countsOn = junction != null && junction.runsOn() && first + before >= last;
        return countsOn ? before : last + 1 - first;
    }

    private static TextColumn text(List<Piece> pieces, Quantity quantity, int size) {
        List<String> words = new ArrayList<>();
        int[] codes = new int[size];
        int start = 0;
        for (Piece piece : pieces) {
            TextColumn column = piece.trace().text(quantity).orElseThrow();
            int base = words.size();
            words.addAll(column.words());
            for (int i = 0; i < piece.size(); i++) {
                codes[start + i] = base + column.codes()[piece.from() + i];
            }
            start += piece.size();
        }
        return new TextColumn(words, codes);
    }
}
