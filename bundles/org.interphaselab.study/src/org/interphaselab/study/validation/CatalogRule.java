package org.interphaselab.study.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.interphaselab.analysis.experiment.CatalogChanges.Row;
import org.interphaselab.chemistry.catalog.CatalogProblem;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Severity;
import org.interphaselab.model.Catalog;
import org.interphaselab.model.CatalogEntry;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.field.Field;
import org.interphaselab.study.CatalogViews;

/** What a study changes in the catalog can be used: rows are whole, have a source, and fit the others. */
final class CatalogRule implements Rule {

    @Override
    public Stream<ModelProblem> check(EObject object) {
        if (!(object instanceof Catalog catalog)) {
            return Stream.empty();
        }
        var shipped = org.interphaselab.chemistry.catalog.Catalog.shipped();
        Map<Row, CatalogEntry> rows = CatalogViews.rows(catalog);
        List<ModelProblem> found = new ArrayList<>();
        if (!Field.isAbsent(catalog.getBasedOn()) && !catalog.getBasedOn().equals(shipped.edition())) {
            found.add(Found.warning(
                    catalog,
                    Literals.CATALOG__BASED_ON,
                    "CATALOG_OTHER_EDITION",
                    "The study's changes were made on edition " + catalog.getBasedOn()
                            + " of the catalog; the one that ships now is " + shipped.edition() + ".",
                    "Compare the changed rows with those that ship now."));
        }
        for (CatalogProblem wrong : shipped.problems(CatalogViews.of(catalog))) {
            CatalogEntry entry = rows.get(wrong.row());
            found.add(Found.in(
                    entry,
                    feature(entry, wrong.problem().what()),
                    new Problem(
                            Severity.ERROR,
                            "CATALOG_ENTRY",
                            wrong.problem().what(),
                            Found.place(entry),
                            wrong.problem().remedy())));
        }
        return found.stream();
    }

    /** The attribute of the column a problem is about, or null. */
    private static EStructuralFeature feature(CatalogEntry entry, String what) {
        return entry.eClass().getEAllAttributes().stream()
                .filter(attribute -> !Field.columnOf(attribute).isEmpty()
                        && what.startsWith("Column '" + Field.columnOf(attribute) + "'"))
                .findFirst()
                .orElse(null);
    }
}
