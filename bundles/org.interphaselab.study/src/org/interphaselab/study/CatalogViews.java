package org.interphaselab.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.interphaselab.analysis.experiment.CatalogChanges;
import org.interphaselab.analysis.experiment.CatalogChanges.Kind;
import org.interphaselab.analysis.experiment.CatalogChanges.Row;
import org.interphaselab.model.Catalog;
import org.interphaselab.model.CatalogEntry;
import org.interphaselab.model.Phase;
import org.interphaselab.model.field.Field;

/** Makes rows of the catalog's tables from what a study changes in it. The model says which attribute is which column. */
public final class CatalogViews {

    private CatalogViews() {}

    /** The changes; none if the study has no catalog of its own. */
    public static CatalogChanges of(Catalog catalog) {
        return catalog == null
                ? CatalogChanges.NONE
                : new CatalogChanges(
                        Objects.requireNonNullElse(catalog.getBasedOn(), ""),
                        List.copyOf(rows(catalog).keySet()));
    }

    /** Writes down on which shipped catalog changes were made, where that is not yet said. */
    static void recordEdition(Catalog catalog) {
        if (catalog != null && Field.isAbsent(catalog.getBasedOn())) {
            catalog.setBasedOn(org.interphaselab.chemistry.catalog.Catalog.shippedEdition());
        }
    }

    /** The rows with the objects they were made from, in the order of the study. */
    public static Map<Row, CatalogEntry> rows(Catalog catalog) {
        Map<Row, CatalogEntry> rows = new LinkedHashMap<>();
        add(rows, Kind.PHASE, catalog.getPhases());
        add(rows, Kind.SINK_RULE, catalog.getSinkRules());
        add(rows, Kind.DECOMPOSITION_POTENTIAL, catalog.getDecompositionPotentials());
        add(rows, Kind.DOPANT, catalog.getDopants());
        add(rows, Kind.ALLOY, catalog.getAlloys());
        return rows;
    }

    private static void add(Map<Row, CatalogEntry> rows, Kind kind, List<? extends CatalogEntry> entries) {
        for (CatalogEntry entry : new ArrayList<>(entries)) {
            rows.put(new Row(kind, name(entry), values(entry)), entry);
        }
    }

    private static SortedMap<String, String> values(CatalogEntry entry) {
        SortedMap<String, String> values = new TreeMap<>();
        for (EAttribute attribute : entry.eClass().getEAllAttributes()) {
            String column = Field.columnOf(attribute);
            Object value = entry.eGet(attribute);
            if (!column.isEmpty() && !Field.isAbsent(value)) {
                values.put(
                        column,
                        value instanceof Enumerator literal
                                ? literal.getName().toLowerCase(Locale.ROOT)
                                : value.toString());
            }
        }
        if (!Field.isAbsent(entry.getRemarks())) {
            values.put("note", entry.getRemarks());
        }
        if (!Field.isAbsent(entry.getName())) {
            values.put(entry instanceof Phase ? "name" : "id", entry.getName());
        }
        return values;
    }

    private static String name(CatalogEntry entry) {
        String type = Field.labelOf(entry.eClass()).toLowerCase(Locale.ROOT);
        String key = entry instanceof Phase phase && !Field.isAbsent(phase.getKey()) ? phase.getKey() : entry.getName();
        return Field.isAbsent(key) ? type : type + " " + key;
    }
}
