package org.interphaselab.study.validation;

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

    private final org.interphaselab.chemistry.catalog.Catalog shipped =
            org.interphaselab.chemistry.catalog.Catalog.shipped();

    @Override
    public Stream<ModelProblem> check(EObject object) {
        return switch (object) {
            case Catalog catalog -> edition(catalog);
            case CatalogEntry entry when entry.eContainer() instanceof Catalog catalog -> entry(catalog, entry);
            default -> Stream.empty();
        };
    }

    private Stream<ModelProblem> edition(Catalog catalog) {
        if (Field.isAbsent(catalog.getBasedOn()) || catalog.getBasedOn().equals(shipped.edition())) {
            return Stream.empty();
        }
        return Stream.of(Found.warning(
                catalog,
                Literals.CATALOG__BASED_ON,
                "CATALOG_OTHER_EDITION",
                "The study's changes were made on edition " + catalog.getBasedOn()
                        + " of the catalog; the one that ships now is " + shipped.edition() + ".",
                "Compare the changed rows with those that ship now."));
    }

    private Stream<ModelProblem> entry(Catalog catalog, CatalogEntry entry) {
        Map<Row, CatalogEntry> rows = CatalogViews.rows(catalog);
        return shipped.problems(CatalogViews.of(catalog)).stream()
                .filter(wrong -> rows.get(wrong.row()) == entry)
                .map(CatalogProblem::problem)
                .map(problem -> Found.in(
                        entry,
                        feature(entry, problem.what()),
                        new Problem(
                                Severity.ERROR,
                                "CATALOG_ENTRY",
                                problem.what(),
                                Found.place(entry),
                                problem.remedy())));
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
