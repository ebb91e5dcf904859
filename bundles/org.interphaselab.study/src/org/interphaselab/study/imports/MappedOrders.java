package org.interphaselab.study.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.mapping.MappedReader;
import org.interphaselab.study.recording.TableMapping;

/**
 * Says of each file by which mapping it is read, where one reads it, and makes of a table of several cells one order for
 * each.
 */
final class MappedOrders {

    private final CyclerFiles cyclerFiles;
    private final boolean mappingsKnown;
    private final List<ImportOrder> orders = new ArrayList<>();
    private final List<ImportEntry> refused = new ArrayList<>();

    MappedOrders(CyclerFiles cyclerFiles, List<ImportOrder> given) {
        this.cyclerFiles = cyclerFiles;
        this.mappingsKnown =
                cyclerFiles.formats().stream().anyMatch(format -> format.id().equals(MappedReader.ID));
        given.forEach(this::add);
    }

    /** One order per recording. */
    List<ImportOrder> orders() {
        return List.copyOf(orders);
    }

    /** Files that cannot be taken apart. */
    List<ImportEntry> refused() {
        return List.copyOf(refused);
    }

    private void add(ImportOrder order) {
        Optional<TableMapping> mapping = order.settings().mapping().or(() -> found(order.file()));
        try {
            orders.addAll(mapping.isPresent() ? mapped(order, mapping.get()) : List.of(order));
        } catch (ProblemException e) {
            refused.add(ImportEntry.without(order, ImportAction.REFUSED, e.problem()));
        }
    }

    private Optional<TableMapping> found(Path file) {
        try {
            return mappingsKnown ? TableMapping.found(cyclerFiles, file) : Optional.empty();
        } catch (ProblemException e) {
            // it is read all the same, and refused in these words
            return Optional.empty();
        }
    }

    private static List<ImportOrder> mapped(ImportOrder order, TableMapping mapping) throws ProblemException {
        ImportSettings settings = order.settings().with(mapping);
        if (mapping.columnPair().isPresent() || !mapping.profile().repeats()) {
            return List.of(new ImportOrder(order.file(), settings));
        }
        List<ImportOrder> pairs = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        for (String pair : new MappedReader(mapping.profile()).cells(order.file())) {
            Optional<String> cell = settings.cells().cell(order.file(), Map.of(CellAssignment.COLUMN_PAIR, pair));
            Optional<String> other = cell.map(name -> taken.putIfAbsent(name, pair));
            if (other.isPresent()) {
                throw twoOfOneCell(order, other.get(), pair, cell.get()).asException();
            }
            pairs.add(new ImportOrder(order.file(), settings.with(mapping.withColumnPair(pair))));
        }
        return pairs;
    }

    private static Problem twoOfOneCell(ImportOrder order, String one, String other, String cell) {
        return Problem.error(
                "COLUMN_PAIRS_OF_ONE_CELL",
                "The table holds several cells, and its column pairs '" + one + "' and '" + other
                        + "' would both belong to the cell '" + cell + "'.",
                Location.of(order.file()),
                "Name one of them, or say the cell of each by a pattern or a table, where FILE/PAIR stands for it; the"
                        + " pattern {cell} takes the name of the column pair for that of the cell.");
    }
}
