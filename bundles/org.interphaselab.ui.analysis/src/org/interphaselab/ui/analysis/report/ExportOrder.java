package org.interphaselab.ui.analysis.report;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.interphaselab.report.files.FigureFiles;
import org.interphaselab.report.files.ReportFormat;

/**
 * What is to be written.
 *
 * @param folder where the report goes
 * @param formats as what the report is written; may be empty where a crate is asked for
 * @param figures how figures by themselves are written
 * @param crate the archive for a repository, if one is asked for
 */
record ExportOrder(Path folder, Set<ReportFormat> formats, FigureFiles figures, Optional<Crate> crate) {

    /**
     * An archive after RO-Crate.
     *
     * @param institution where the study was made
     * @param file the archive
     */
    record Crate(String institution, Path file) {}

    ExportOrder {
        formats = Set.copyOf(formats);
    }
}
