package org.interphaselab.study.recording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphaselab.model.Cell;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.Recording;
import org.interphaselab.study.StudyEditing;

/** The order of a cell's recordings: the order in which they were made, and in which their samples are joined. */
public final class RecordingOrder {

    private final List<Recording> recordings;

    private RecordingOrder(List<Recording> recordings) {
        this.recordings = new ArrayList<>(recordings);
    }

    /** The order as it is. */
    public static RecordingOrder of(Cell cell) {
        return new RecordingOrder(cell.getRecordings());
    }

    /**
     * Adds a recording to this order, not to the cell: where its start puts it, when the starts of all are known, else
     * behind the others.
     *
     * @return the position it got
     */
    public int insert(Recording recording) {
        recordings.add(recording);
        int position = recordings.size() - 1;
        if (startsKnown()) {
            List<Instant> starts = starts();
            while (position > 0 && starts.getLast().isBefore(starts.get(position - 1))) {
                position--;
            }
            recordings.add(position, recordings.removeLast());
        }
        return position;
    }

    /** The recordings in this order. */
    public List<Recording> recordings() {
        return List.copyOf(recordings);
    }

    /** Whether the start of every recording is known. */
    public boolean startsKnown() {
        return recordings.stream().allMatch(recording -> start(recording).isPresent());
    }

    /** Whether the recordings stand in the order of their starts; also when some start is not known. */
    public boolean isByStart() {
        return !startsKnown() || recordings.equals(byStart());
    }

    /**
     * The command that puts the recordings of a cell into the order of their starts; empty when they stand so, or some
     * start is not known and a person must say the order.
     */
    public static Optional<Command> sort(EditingDomain domain, Cell cell) {
        RecordingOrder order = of(cell);
        return order.isByStart() ? Optional.empty() : Optional.of(arrange(domain, cell, order.byStart()));
    }

    /**
     * The undoable command that puts the recordings of a cell into an order.
     *
     * @param order all recordings of the cell, the first first
     */
    public static Command arrange(EditingDomain domain, Cell cell, List<Recording> order) {
        List<Recording> now = new ArrayList<>(cell.getRecordings());
        if (order.size() != now.size() || !now.containsAll(order)) {
            throw new IllegalArgumentException("an order of other recordings than the cell has");
        }
        CompoundCommand moves = new CompoundCommand();
        for (int position = 0; position < order.size(); position++) {
            Recording wanted = order.get(position);
            if (now.get(position) != wanted) {
                now.remove(wanted);
                now.add(position, wanted);
                moves.append(MoveCommand.create(domain, cell, Literals.CELL__RECORDINGS, wanted, position));
            }
        }
        return StudyEditing.named("Order recordings", moves);
    }

    private List<Recording> byStart() {
        List<Instant> starts = starts();
        // equal starts keep their order
        return IntStream.range(0, recordings.size())
                .boxed()
                .sorted(Comparator.comparing(starts::get))
                .map(recordings::get)
                .toList();
    }

    private List<Instant> starts() {
        return StartMoment.comparable(recordings.stream()
                .map(recording -> start(recording).orElseThrow())
                .toList());
    }

    private static Optional<StartMoment> start(Recording recording) {
        return StartMoment.of(RecordingRef.of(recording));
    }
}
