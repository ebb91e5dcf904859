package org.interphaselab.evaluation.verdict;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphaselab.analysis.experiment.Cell;

/** How cells are called in sentences and legends: by their name, and by what the name does not say already. */
public final class CellNames {

    private CellNames() {}

    /** The name, and the design. */
    public static String withDesign(Cell cell) {
        return with(cell, Stream.of(cell.design().name()));
    }

    /** The name, the interphase and the design. */
    public static String whole(Cell cell) {
        return with(cell, Stream.of(cell.interphase().name(), cell.design().name()));
    }

    private static String with(Cell cell, Stream<String> more) {
        String unsaid = more.filter(text -> !cell.name().contains(text)).collect(Collectors.joining(" "));
        return unsaid.isEmpty() ? cell.name() : cell.name() + " (" + unsaid + ")";
    }
}
