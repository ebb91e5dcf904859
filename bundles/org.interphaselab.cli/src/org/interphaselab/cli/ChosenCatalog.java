package org.interphaselab.cli;

import java.nio.file.Path;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.core.ProblemException;
import org.interphaselab.study.CatalogViews;
import org.interphaselab.study.NewerVersion;
import org.interphaselab.study.StudyFolder;

/** The catalog a user chose: tables of one's own, the one that ships, or that with a study's changes. */
final class ChosenCatalog {

    private ChosenCatalog() {}

    /**
     * The catalog.
     *
     * @param tables folder of one's own tables, or null
     * @param study study whose changes are made to it, or null; nothing is written into it
     */
    static Catalog of(Path tables, Path study) throws ProblemException {
        Catalog catalog = tables == null ? Catalog.shipped() : Catalog.read(tables.toAbsolutePath());
        if (study == null) {
            return catalog;
        }
        Path folder = study.toAbsolutePath().normalize();
        try (StudyFolder open = StudyFolder.openReadOnly(folder, NewerVersion.OPEN_READ_ONLY)) {
            return catalog.with(CatalogViews.of(open.study().getCatalog()));
        }
    }
}
