package org.interphaselab.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.mapping.MappedReader;
import org.interphaselab.cycler.mapping.MappingProfile;
import org.interphaselab.cycler.mapping.MappingProfiles;
import picocli.CommandLine.Option;

/** The options by which files are read by a mapping. Without them, saved mappings read the files of their very names. */
final class MappingOptions {

    @Option(
            names = "--mapping",
            paramLabel = "NAME",
            description =
                    "Read by this mapping, or by the one in this .json file; './lab mapping' lists them. The sheets of"
                            + " papers: published-pairs for workbooks, published-pairs-csv for text.")
    private String mapping;

    @Option(
            names = "--cell",
            paramLabel = "CELL",
            description = "With --mapping: the cell to read of a file that holds several.")
    private String cell;

    @Option(
            names = "--mappings",
            paramLabel = "FOLDER",
            description = "Folder in which mappings are kept, in place of that of your settings.")
    private Path folder;

    /** Whether the user named a mapping. */
    boolean isChosen() {
        return mapping != null;
    }

    /** The mappings at hand. */
    MappingProfiles profiles() {
        return folder == null ? MappingProfiles.ofUser() : MappingProfiles.in(folder);
    }

    /** Readers by content, and by the mappings saved; a mapping that cannot be read is told and left out. */
    CyclerFiles files(Session session) {
        return files(session, profiles());
    }

    /** As {@link #files(Session)}, by the mappings of other folders. */
    static CyclerFiles files(Session session, MappingProfiles profiles) {
        CyclerFiles files = session.services().cyclerFiles();
        try {
            List<MappingProfile> saved = profiles.saved();
            return saved.isEmpty() ? files : files.with(saved);
        } catch (ProblemException e) {
            session.terminal().tell(e.problem());
            return files;
        }
    }

    /**
     * Reads one recording.
     *
     * @throws ProblemException when it cannot be read, or the file holds several cells and none was named
     */
    Imported read(Session session, Path file, Progress progress) throws ProblemException {
        return mapping == null
                ? files(session).read(file, progress)
                : session.services()
                        .cyclerFiles()
                        .read(file, profiles().get(mapping), Optional.ofNullable(cell), progress);
    }

    /**
     * Reads all recordings of a file: more than one where it holds several cells and none was named.
     *
     * @throws ProblemException when it cannot be read
     */
    List<Imported> readAll(Session session, Path file, Progress progress) throws ProblemException {
        List<String> cells = mapping == null || cell != null
                ? List.of()
                : new MappedReader(profiles().get(mapping)).cells(file);
        if (cells.isEmpty()) {
            return List.of(read(session, file, progress));
        }
        List<Imported> all = new ArrayList<>();
        for (String name : cells) {
            all.add(session.services().cyclerFiles().read(file, profiles().get(mapping), Optional.of(name), progress));
        }
        return all;
    }
}
