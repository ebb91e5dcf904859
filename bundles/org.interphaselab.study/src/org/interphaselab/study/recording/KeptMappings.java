package org.interphaselab.study.recording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.interphaselab.core.AtomicFile;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.mapping.MappingJson;

/**
 * The mappings by which tables of a study were read, kept in its folder so that they can be read again anywhere. A file is
 * named after its content and never changes.
 */
public final class KeptMappings {

    /** The folder of a study in which they are. */
    public static final String FOLDER = "profiles";

    static final String EXTENSION = ".json";

    private static final long MAX_BYTES = 4L << 20;

    private final Path study;

    /** Those of the study in this folder. */
    KeptMappings(Path studyFolder) {
        this.study = studyFolder.toAbsolutePath().normalize();
    }

    /**
     * Keeps a mapping.
     *
     * @return the file, where it was not there before
     */
    Optional<Path> keep(TableMapping mapping) throws IOException {
        Path file = study.resolve(mapping.file());
        byte[] text = mapping.text().getBytes(StandardCharsets.UTF_8);
        boolean there = Files.isRegularFile(file);
        if (there && Files.size(file) == text.length && sumOf(file).equals(TableMapping.sum(text))) {
            return Optional.empty();
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent(), "a mapping lies in a folder"));
        AtomicFile.write(file, out -> out.write(text));
        return there ? Optional.empty() : Optional.of(file);
    }

    /**
     * The mapping by which a recording was read; empty where it is of a program's own format.
     *
     * @throws ProblemException when the study does not have it, or it is not the one it was
     */
    Optional<TableMapping> of(RecordingRef recording) throws ProblemException {
        if (recording.mappingProfile().isEmpty()) {
            return Optional.empty();
        }
        Path file = inside(recording);
        try {
            if (Files.size(file) > MAX_BYTES
                    || !String.valueOf(file.getFileName()).endsWith(sumOf(file) + EXTENSION)) {
                throw Problem.error(
                                "MAPPING_CHANGED",
                                "The mapping by which the recording '" + recording.name()
                                        + "' was read is not the one it was.",
                                Location.of(file),
                                "Put the file back from a backup, or import the recording again by the right mapping.")
                        .asException();
            }
            return Optional.of(new TableMapping(
                    MappingJson.parse(Files.readString(file), file.toString()), recording.columnPair()));
        } catch (IOException e) {
            throw Problem.error(
                            "MAPPING_UNREADABLE",
                            "The mapping by which the recording '" + recording.name()
                                    + "' was read is missing or cannot be read.",
                            Location.of(file),
                            "Put the file back into the study's folder " + FOLDER
                                    + "/ from a backup, or import the recording again by a mapping.")
                    .asException(e);
        }
    }

    private static String sumOf(Path file) throws IOException {
        return TableMapping.sum(Files.readAllBytes(file));
    }

    /** A path in a study file is not to be trusted: it must be a file of this folder. */
    private Path inside(RecordingRef recording) throws ProblemException {
        String name = recording.mappingProfile().orElseThrow();
        try {
            Path file = study.resolve(name).normalize();
            if (study.resolve(FOLDER).equals(file.getParent())) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw outside(recording, name).asException(e);
        }
        throw outside(recording, name).asException();
    }

    private static Problem outside(RecordingRef recording, String name) {
        return Problem.error(
                "MAPPING_OUTSIDE",
                "The recording '" + recording.name() + "' does not name a mapping inside the study folder: '" + name
                        + "'.",
                Location.of("recording " + recording.name()),
                "Import the file again; the study file was changed by hand.");
    }
}
