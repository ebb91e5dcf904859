package org.interphaselab.chemistry.catalog;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interphaselab.chemistry.formula.FormulaParser;
import org.interphaselab.chemistry.formula.PeriodicTable;
import org.interphaselab.chemistry.table.TextRow;
import org.interphaselab.chemistry.table.TextTable;
import org.interphaselab.core.ProblemException;

/** Reads the tables of a catalog, each row by the rows it refers to. */
final class CatalogReader {

    /** Reads one row. */
    private interface RowReader<T> {
        T read(TextRow row) throws ProblemException;
    }

    private final String origin;
    private final Map<String, String> texts;
    private final Path folder;
    private final PeriodicTable elements = PeriodicTable.shipped();
    private final FormulaParser formulas = new FormulaParser(elements);

    /**
     * A reader.
     *
     * @param origin what the catalog is called
     * @param folder where the files are, for messages
     * @param texts the text of every file of {@link CatalogFiles#ALL}
     */
    CatalogReader(String origin, Path folder, Map<String, String> texts) {
        this.origin = origin;
        this.folder = folder;
        this.texts = texts;
    }

    Catalog read() throws ProblemException {
        List<Phase> phases = new PhaseTable(formulas).phases(table(CatalogFiles.PHASES, PhaseTable.COLUMNS));
        Phase lithium = Catalog.lithium(folder.resolve(CatalogFiles.PHASES).toString(), phases);
        List<SinkRule> rules = new SinkTable(elements, phases).rules(table(CatalogFiles.SINKS, SinkTable.COLUMNS));
        SmallTables small = new SmallTables(
                formulas, elements, phases.stream().collect(Collectors.toMap(Phase::id, Function.identity())));
        return new Catalog(
                origin,
                CatalogFiles.sum(texts),
                phases,
                lithium,
                rules,
                rows(CatalogFiles.DECOMPOSITION, SmallTables.DECOMPOSITION_COLUMNS, small::decomposition),
                once(CatalogFiles.DOPANTS, SmallTables.DOPANT_COLUMNS, small::dopant),
                once(CatalogFiles.ALLOYS, SmallTables.ALLOY_COLUMNS, small::alloy),
                formulas);
    }

    private TextTable table(String name, List<String> columns) throws ProblemException {
        return TextTable.read(folder.resolve(name), new StringReader(texts.get(name)), columns);
    }

    private <T> List<T> rows(String name, List<String> columns, RowReader<T> reader) throws ProblemException {
        List<T> read = new ArrayList<>();
        for (TextRow row : table(name, columns).rows()) {
            read.add(reader.read(row));
        }
        return read;
    }

    private <T> List<T> once(String name, List<String> columns, RowReader<T> reader) throws ProblemException {
        Set<String> ids = new HashSet<>();
        return rows(name, columns, row -> {
            SmallTables.requireOnce(row, ids);
            return reader.read(row);
        });
    }
}
