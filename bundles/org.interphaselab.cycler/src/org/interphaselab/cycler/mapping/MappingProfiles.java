package org.interphaselab.cycler.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphaselab.core.AtomicFile;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.FileHead;

/**
 * The mapping profiles at hand: those in the folders given, one JSON file each, and those that ship with this bundle. The
 * first folder is written to. The folders are read at every call, so that a profile saved elsewhere is found.
 */
public final class MappingProfiles {

    /** The form in which papers publish curves: a pair of columns (time, voltage) per cell, two rows of names. */
    public static final String PUBLISHED_PAIRS = "published-pairs";

    /** The same form as text. */
    public static final String PUBLISHED_PAIRS_CSV = "published-pairs-csv";

    private static final List<String> SHIPPED = List.of(PUBLISHED_PAIRS, PUBLISHED_PAIRS_CSV);
    private static final String EXTENSION = ".json";

    private final List<Path> folders;

    private MappingProfiles(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The profiles in these folders, earlier ones first, and those that ship. A folder may not exist yet. */
    public static MappingProfiles in(Path... folders) {
        return new MappingProfiles(List.of(folders));
    }

    /** The profiles in the folder of this user's settings, and those that ship. */
    public static MappingProfiles ofUser() {
        return in(userFolder());
    }

    /**
     * Where the profiles of this user are kept: the folder that the environment names as INTERPHASE_LAB_MAPPINGS, or else
     * one among the user's settings, as the system has them.
     */
    public static Path userFolder() {
        String given = System.getenv("INTERPHASE_LAB_MAPPINGS");
        String roaming = System.getenv("APPDATA");
        String settings = System.getenv("XDG_CONFIG_HOME");
        Path home = Path.of(System.getProperty("user.home", ""));
        if (given != null && !given.isBlank()) {
            return Path.of(given);
        }
        if (roaming != null && !roaming.isBlank()) {
            return Path.of(roaming, "Interphase Lab", "mappings");
        }
        Path folder = settings == null || settings.isBlank() ? home.resolve(".config") : Path.of(settings);
        return folder.resolve("interphase-lab").resolve("mappings");
    }

    /**
     * All profiles; of several with one name the first counts.
     *
     * @throws ProblemException naming the file which is no profile
     */
    public List<MappingProfile> all() throws ProblemException {
        List<MappingProfile> all = new ArrayList<>(saved());
        for (String name : SHIPPED) {
            if (all.stream().noneMatch(profile -> profile.name().equals(name))) {
                all.add(shipped(name));
            }
        }
        return all;
    }

    /**
     * The profiles in the folders, without those that ship.
     *
     * @throws ProblemException naming the file which is no profile
     */
    public List<MappingProfile> saved() throws ProblemException {
        List<MappingProfile> saved = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                MappingProfile profile = read(file);
                if (saved.stream().noneMatch(it -> it.name().equals(profile.name()))) {
                    saved.add(profile);
                }
            }
        }
        return saved;
    }

    /**
     * The profile of a name, or in a file: a path that exists is read as one.
     *
     * @throws ProblemException when there is none
     */
    public MappingProfile get(String nameOrFile) throws ProblemException {
        List<MappingProfile> all = all();
        for (MappingProfile profile : all) {
            if (profile.name().equals(nameOrFile)) {
                return profile;
            }
        }
        if (nameOrFile.endsWith(EXTENSION) && Files.isRegularFile(Path.of(nameOrFile))) {
            return read(Path.of(nameOrFile));
        }
        throw Problem.error(
                        "MAPPING_UNKNOWN",
                        "There is no mapping '" + nameOrFile + "'.",
                        Location.of(nameOrFile),
                        "Known are: " + all.stream().map(MappingProfile::name).collect(Collectors.joining(", ")) + ".")
                .asException();
    }

    /**
     * Keeps a profile that the user confirmed, in the first folder, which is made where it is missing.
     *
     * @param replace whether it may take the place of another one with its name
     * @return the file it is kept in
     * @throws ProblemException when it is not complete, would replace another one, or cannot be written
     */
    public Path save(MappingProfile profile, boolean replace) throws ProblemException {
        profile.require();
        if (folders.isEmpty()) {
            throw new IllegalStateException("there is no folder to keep mappings in");
        }
        Path file = folders.getFirst().resolve(profile.name() + EXTENSION);
        if (!replace && Files.exists(file) || SHIPPED.contains(profile.name())) {
            throw Problem.error(
                            "MAPPING_EXISTS",
                            "There is a mapping '" + profile.name() + "' already.",
                            Location.of(file),
                            "Choose another name, or say that it is to be replaced; those that ship are not replaced.")
                    .asException();
        }
        try {
            Files.createDirectories(folders.getFirst());
            AtomicFile.write(file, out -> out.write(MappingJson.text(profile).getBytes(StandardCharsets.UTF_8)));
            return file;
        } catch (IOException e) {
            throw Problem.error(
                            "FILE_NOT_WRITTEN",
                            "The mapping cannot be written: " + e.getMessage() + ".",
                            Location.of(file),
                            "Check the permissions and the room on the disk.")
                    .asException(e);
        }
    }

    private static List<Path> files(Path folder) throws ProblemException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw FileHead.unreadable(folder, e);
        }
    }

    private static MappingProfile read(Path file) throws ProblemException {
        try {
            return MappingJson.parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw FileHead.unreadable(file, e);
        }
    }

    private static MappingProfile shipped(String name) throws ProblemException {
        try (InputStream in = MappingProfiles.class.getResourceAsStream(name + EXTENSION)) {
            return MappingJson.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), name);
        } catch (IOException e) {
            throw new UncheckedIOException("the mapping " + name + " of this bundle cannot be read", e);
        }
    }
}
