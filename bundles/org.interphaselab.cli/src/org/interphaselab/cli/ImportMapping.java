package org.interphaselab.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.mapping.MappingProfiles;
import org.interphaselab.study.recording.KeptMappings;
import org.interphaselab.study.recording.TableMapping;
import picocli.CommandLine.Option;

/** The options by which files are imported by a mapping. Without them, saved mappings read the files of their very names. */
final class ImportMapping {

    @Option(
            names = "--mapping",
            paramLabel = "NAME",
            description =
                    "Read by this mapping, or by the one in this .json file; './lab mapping' lists them. The sheets of"
                            + " papers: published-pairs for workbooks, published-pairs-csv for text. A file that"
                            + " holds several cells becomes a recording of each; for --pattern and --table they are FILE/PAIR, so"
                            + " that --pattern '{cell}' takes the names of the column pairs for those of the cells.")
    private String mapping;

    @Option(
            names = "--column-pair",
            paramLabel = "NAME",
            description = "With --mapping: only these columns of a file that holds several cells.")
    private String columnPair;

    @Option(
            names = "--mappings",
            paramLabel = "FOLDER",
            description = "Folder in which mappings are kept, in place of that of your settings.")
    private Path folder;

    /** Whether columns are named and no mapping that says what they are. */
    boolean isContradictory() {
        return columnPair != null && mapping == null;
    }

    /**
     * The mapping that the user named.
     *
     * @throws ProblemException when there is no such mapping
     */
    Optional<TableMapping> chosen(Path study) throws ProblemException {
        return mapping == null
                ? Optional.empty()
                : Optional.of(new TableMapping(profiles(study).get(mapping), Optional.ofNullable(columnPair)));
    }

    /** Readers by content, and by the mappings saved and kept in the study. */
    CyclerFiles files(Session session, Path study) {
        return MappingOptions.files(session, profiles(study));
    }

    private MappingProfiles profiles(Path study) {
        Path user = folder == null ? MappingProfiles.userFolder() : folder;
        return MappingProfiles.in(user, study.resolve(KeptMappings.FOLDER));
    }
}
