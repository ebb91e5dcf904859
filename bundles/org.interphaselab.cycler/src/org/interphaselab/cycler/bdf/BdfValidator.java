package org.interphaselab.cycler.bdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Severity;
import org.interphaselab.cycler.CyclerReader;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.evidence.Evidence;
import org.interphaselab.parquet.ParquetColumn;
import org.interphaselab.parquet.ParquetFiles;

/**
 * Says whether a file is of the Battery Data Format, and what of it others may read wrongly: required and recommended
 * columns, names of the ontology's 63 terms, units, sums of columns, and the scale of time. Nothing is repaired and
 * nothing written.
 */
public final class BdfValidator {

    /** What an import only warns of, though a file with it is not what the format promises. */
    private static final Set<String> ERRORS = Set.of("TEST_TIME_BACKWARDS", "CLOCK_DISAGREES");

    private final BdfVocabulary vocabulary = BdfVocabulary.load();

    /**
     * Validates a file.
     *
     * @throws ProblemException when it cannot be read as csv or parquet at all
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public BdfValidation validate(Path file, Progress progress) throws ProblemException {
        FileHead head = FileHead.of(file);
        CyclerReader reader = new BdfParquetReader();
        boolean csv = reader.sniff(head) == 0;
        Location where = csv ? Location.atLine(file, 1) : Location.of(file);
        List<Problem> findings =
                new ArrayList<>(HeaderFindings.of(csv ? csvHeaders(head) : parquetHeaders(file), vocabulary, where));
        reader = csv ? new BdfCsvReader() : reader;
        boolean readable = findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        long samples = 0;
        if (readable) {
            try {
                Imported imported = Evidence.added(reader.read(file, progress), file);
                samples = imported.trace().size();
                imported.report().problems().stream().map(BdfValidator::judged).forEach(findings::add);
                findings.addAll(SampleFindings.of(imported.trace(), Location.of(file)));
            } catch (ProblemException e) {
                findings.add(e.problem());
            }
        }
        return new BdfValidation(reader.format().id(), samples, findings);
    }

    private static Problem judged(Problem problem) {
        return ERRORS.contains(problem.code())
                ? Problem.error(problem.code(), problem.what(), problem.where(), problem.remedy())
                : problem;
    }

    private static List<String> csvHeaders(FileHead head) throws ProblemException {
        try {
            CsvSource source = CsvSource.of(head);
            if (!source.isText()) {
                throw notCsv(head).asException();
            }
            return source.headers().orElseThrow(() -> notCsv(head).asException());
        } catch (IOException e) {
            throw FileHead.unreadable(head.file(), e);
        }
    }

    private static Problem notCsv(FileHead head) {
        return Problem.error(
                "BDF_NOT_TABULAR",
                "The file is neither parquet nor a text whose first line names columns.",
                Location.atByte(head.file(), 0),
                "The Battery Data Format is csv or parquet. Convert an instrument's file with 'lab convert'.");
    }

    private static List<String> parquetHeaders(Path file) throws ProblemException {
        return ParquetFiles.columns(file).stream().map(ParquetColumn::name).toList();
    }
}
