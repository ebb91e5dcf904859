package org.interphaselab.cycler.neware.ndax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.FileHead;

/**
 * The files of one recording side by side in a folder, as the tester's server keeps them, or as an archive leaves them
 * that was unpacked. The server's folders hold the tests of a day: {@code TEST.ndc} with voltage and current,
 * {@code TEST_runInfo.ndc}, {@code TEST_step.ndc} and so on beside it. What belongs together is told by the names, what
 * is voltage and current by the first byte.
 */
final class NdcFolder implements Members {

    static final String EXTENSION = ".ndc";

    private static final String STEM = "data";
    private static final int TYPE_DATA = 1;

    private final Path main;
    private final Map<String, Path> members;
    private final MemoryLimit memory;

    private NdcFolder(Path main, Map<String, Path> members, MemoryLimit memory) {
        this.main = main;
        this.members = members;
        this.memory = memory;
    }

    /**
     * The recording whose voltage and current are in {@code main}.
     *
     * @throws ProblemException when {@code main} is a part only, or the folder cannot be listed
     */
    static NdcFolder open(Path main, MemoryLimit memory) throws ProblemException {
        if (!isMain(main)) {
            throw missing(
                    main,
                    "The file with the voltage and current of the test, of which " + name(main)
                            + " is a part, is not beside it; without it the recording cannot be read.");
        }
        String stem = stem(main);
        List<Path> files = files(Objects.requireNonNull(main.toAbsolutePath().getParent(), "a file lies in a folder"));
        Map<String, Path> members = new LinkedHashMap<>();
        boolean alone = true;
        for (Path file : files) {
            String name = name(file);
            if (!name.endsWith(EXTENSION)) {
                continue;
            }
            boolean own = name.equals(stem + EXTENSION)
                    || name.startsWith(stem + "_") && stem(mainOf(file)).equals(stem);
            if (own) {
                members.put(STEM + name.substring(stem.length()), file);
            } else if (stem.equals(STEM) && !isMain(file)) {
                members.put(name, file); // an auxiliary channel of an unpacked archive may be named by its test
            } else {
                alone = false;
            }
        }
        if (alone) {
            files.stream().filter(file -> name(file).endsWith(".xml")).forEach(file -> members.put(name(file), file));
        }
        return new NdcFolder(main, members, memory);
    }

    /**
     * The files of a folder which stand for a recording, by name.
     *
     * @throws ProblemException when the folder cannot be listed
     */
    static List<Path> mains(Path folder) throws ProblemException {
        return files(folder).stream()
                .filter(file -> name(file).endsWith(EXTENSION) && isMain(file))
                .toList();
    }

    /** The file that stands for the recording of which {@code file} is a part; itself where there is none. */
    static Path mainOf(Path file) {
        if (isMain(file)) {
            return file;
        }
        String stem = stem(file);
        for (int end = stem.lastIndexOf('_'); end > 0; end = stem.lastIndexOf('_', end - 1)) {
            Path candidate = file.resolveSibling(stem.substring(0, end) + EXTENSION);
            if (isMain(candidate)) {
                return candidate;
            }
        }
        return file;
    }

    /** The files, by the names of the members. */
    Map<String, Path> files() {
        return members;
    }

    @Override
    public List<String> names() {
        return List.copyOf(members.keySet());
    }

    @Override
    public boolean has(String name) {
        return members.containsKey(name);
    }

    @Override
    public String shown(String name) {
        Path file = members.get(name);
        return file == null ? stem(main) + name.substring(Math.min(STEM.length(), name.length())) : name(file);
    }

    @Override
    public Path file() {
        return main;
    }

    @Override
    public MemoryLimit memory() {
        return memory;
    }

    @Override
    public MemberStream open(String name) throws ProblemException {
        Path file = members.get(name);
        if (file == null) {
            throw missing(
                    main,
                    "The file " + shown(name) + " is missing beside " + name(main)
                            + "; without it the recording cannot be read.");
        }
        try {
            return new MemberStream(this, name, Files.size(file), -1, Files.newInputStream(file));
        } catch (IOException e) {
            throw FileHead.unreadable(file, e);
        }
    }

    @Override
    public Location at(String member, long byteOffset) {
        Path file = members.getOrDefault(member, main);
        return new Location(file.toString(), OptionalLong.empty(), OptionalLong.of(byteOffset));
    }

    @Override
    public Problem damaged(String member, long byteOffset, String detail) {
        return Problem.error(
                "FILE_UNREADABLE",
                "The file " + shown(member) + " cannot be read: " + detail + ".",
                at(member, byteOffset),
                "Check the disk or the network share; if the test is running, read it again in a moment.");
    }

    /** What lies in a folder takes no more room than it does. */
    @Override
    public void spend(String member, long byteOffset, int bytes) {
        // nothing is unpacked
    }

    @Override
    public void close() {
        // each member is closed by who reads it
    }

    private static ProblemException missing(Path file, String what) {
        return Problem.error(
                        "NDC_FILE_MISSING",
                        what,
                        Location.of(file),
                        "Copy all files of the test, whose names begin alike, into one folder, or export it as .ndax.")
                .asException();
    }

    /** The name without the extension. */
    static String stem(Path file) {
        String name = name(file);
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }

    private static boolean isMain(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(NdcReader.HEAD_BYTES);
            return NdcReader.isNdc(head) && head[0] == TYPE_DATA;
        } catch (IOException e) {
            return false; // who reads the file is told why it cannot be read
        }
    }

    private static List<Path> files(Path folder) throws ProblemException {
        TreeSet<Path> files = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (Files.isRegularFile(entry)) {
                    files.add(entry);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            throw FileHead.unreadable(folder, e instanceof IOException io ? io : new IOException(e.getMessage(), e));
        }
        return List.copyOf(files);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
