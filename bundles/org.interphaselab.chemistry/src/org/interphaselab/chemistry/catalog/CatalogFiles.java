package org.interphaselab.chemistry.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Sha256;

/** The two files of a catalog as text: those that ship, or a user's. */
final class CatalogFiles {

    static final String PHASES = "phases.tsv";
    static final String SINKS = "sinks.tsv";
    static final String DECOMPOSITION = "decomposition.tsv";
    static final String DOPANTS = "dopants.tsv";
    static final String ALLOYS = "alloys.tsv";

    /** All files of a catalog. */
    static final List<String> ALL = List.of(PHASES, SINKS, DECOMPOSITION, DOPANTS, ALLOYS);

    /** What a user's catalog must have; the others are those that ship where they are left out. */
    private static final Set<String> NEEDED = Set.of(PHASES, SINKS);

    private static final long MAX_BYTES = 8L << 20;

    private CatalogFiles() {}

    /** Text of a file that ships. */
    static String shipped(String name) throws IOException {
        try (InputStream in = CatalogFiles.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Texts of all files that ship, by name. */
    static Map<String, String> shipped() throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (String name : ALL) {
            texts.put(name, shipped(name));
        }
        return texts;
    }

    /** Sum of the texts of all files, by which catalogs are told apart. */
    static String sum(Map<String, String> texts) {
        StringBuilder all = new StringBuilder();
        ALL.forEach(name -> all.append(texts.get(name)));
        return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Texts of all files of a user's folder, by name; those that may be left out and are, as they ship. */
    static Map<String, String> read(Path folder) throws ProblemException {
        Map<String, String> texts = new HashMap<>();
        for (String name : ALL) {
            Path file = folder.resolve(name);
            try {
                texts.put(name, NEEDED.contains(name) || Files.exists(file) ? text(file) : shipped(name));
            } catch (IOException e) {
                throw new UncheckedIOException("a file that ships cannot be read", e);
            }
        }
        return texts;
    }

    /** Text of a user's file. */
    private static String text(Path file) throws ProblemException {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw unreadable(file, "it is larger than " + (MAX_BYTES >> 20) + " MiB")
                        .asException();
            }
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw unreadable(file, "there is no such file").asException(e);
        } catch (java.nio.charset.MalformedInputException e) {
            throw unreadable(file, "it is not UTF-8 text").asException(e);
        } catch (IOException e) {
            throw unreadable(file, e.getMessage()).asException(e);
        }
    }

    /** Writes the files that ship into a folder; replaces none. */
    static void writeShipped(Path folder) throws ProblemException {
        for (String name : ALL) {
            Path target = folder.resolve(name);
            try {
                Files.createDirectories(folder);
                Files.writeString(target, shipped(name), StandardOpenOption.CREATE_NEW);
            } catch (IOException e) {
                throw Problem.error(
                                "CATALOG_NOT_WRITTEN",
                                Files.exists(target) ? "The file is there already." : "The file cannot be written.",
                                Location.of(target),
                                "Name a folder that is new or empty.")
                        .asException(e);
            }
        }
    }

    private static Problem unreadable(Path file, String why) {
        return Problem.error(
                "CATALOG_UNREADABLE",
                "The catalog cannot be read: " + why + ".",
                Location.of(file),
                "A catalog is a folder with " + PHASES + " and " + SINKS + ", tab-separated UTF-8 text.");
    }
}
