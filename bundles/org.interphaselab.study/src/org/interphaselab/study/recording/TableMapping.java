package org.interphaselab.study.recording;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.mapping.MappedReader;
import org.interphaselab.cycler.mapping.MappingJson;
import org.interphaselab.cycler.mapping.MappingProfile;

/**
 * By which mapping a table is read, and which of the cells in it.
 *
 * @param profile what its columns are
 * @param columnPair name of the columns of one cell in a table of several; empty where it holds one, or where all are meant
 */
public record TableMapping(MappingProfile profile, Optional<String> columnPair) {

    private static final int FILE_DIGITS = 12;
    private static final int KEY_DIGITS = 8;

    public TableMapping {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(columnPair, "columnPair");
    }

    /**
     * The mapping, among those that the readers know, by which a file is read without being asked for; empty where the file
     * is of a program's own format.
     *
     * @throws ProblemException when the file is not readable, or of no known format
     */
    public static Optional<TableMapping> found(CyclerFiles files, Path file) throws ProblemException {
        return !Files.isDirectory(file) && files.readerFor(file) instanceof MappedReader mapped
                ? Optional.of(new TableMapping(mapped.profile(), Optional.empty()))
                : Optional.empty();
    }

    /** The same for one of the cells. */
    public TableMapping withColumnPair(String name) {
        return new TableMapping(profile, Optional.of(name));
    }

    /**
     * Reads the one recording that is meant.
     *
     * @throws ProblemException when it cannot be read so
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public Imported read(CyclerFiles files, Path table, Progress progress) throws ProblemException {
        return files.read(table, profile, columnPair, progress);
    }

    /** Where a study keeps the profile, relative to its folder, with slashes: another profile has another place. */
    public String file() {
        return KeptMappings.FOLDER + "/" + profile.name() + "-" + sum(text(), FILE_DIGITS) + KeptMappings.EXTENSION;
    }

    /** The profile as a study keeps it. */
    String text() {
        return MappingJson.text(profile);
    }

    /** Tells readings of one file apart: short, of letters and digits, and the same for the same profile and columns. */
    public String key() {
        return sum(text() + "\n" + columnPair.orElse(""), KEY_DIGITS);
    }

    /** The first digits of the SHA-256 of a text, hexadecimal. */
    private static String sum(String text, int digits) {
        return sum(text.getBytes(StandardCharsets.UTF_8), digits);
    }

    /** The first digits of the SHA-256 of the bytes of a profile, as they stand in the name of its file. */
    static String sum(byte[] profile) {
        return sum(profile, FILE_DIGITS);
    }

    private static String sum(byte[] bytes, int digits) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
