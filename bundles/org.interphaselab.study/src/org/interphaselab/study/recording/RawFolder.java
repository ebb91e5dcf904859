package org.interphaselab.study.recording;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Sha256;
import org.interphaselab.cycler.RawSource;

/**
 * The folder in which a study keeps its instrument files, untouched and never overwritten. May be used by several threads
 * at once.
 */
final class RawFolder {

    private final Path folder;
    private final Map<Path, String> sums = new HashMap<>();

    /**
     * A file in the folder.
     *
     * @param file where it is
     * @param sha256 sum of its bytes, hexadecimal
     * @param added whether this call put it there; else it was there before
     */
    record Kept(Path file, String sha256, boolean added) {}

    RawFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Copies a recording's bytes into the folder under its own name. One with the same name and content is not copied
     * again; one with the same name and another content stays, and the new one is called {@code name-2.ext}.
     */
    Kept keep(RawSource source, Progress progress) throws IOException {
        Files.createDirectories(folder);
        Path temporary = folder.resolve("." + UUID.randomUUID() + ".tmp");
        try {
            String sum = copy(source, temporary, progress);
            return named(temporary, source.fileName(), sum);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * The file of this name and content, where the folder has it.
     *
     * @param sha256 sum of its bytes, hexadecimal
     */
    synchronized Optional<Path> find(String name, String sha256) throws IOException {
        for (int number = 1; ; number++) {
            Path file = folder.resolve(numbered(name, number));
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            if (sum(file).equals(sha256)) {
                return Optional.of(file);
            }
        }
    }

    /** One at a time: the name that is free must still be so when the file takes it. */
    private synchronized Kept named(Path temporary, String name, String sum) throws IOException {
        long size = Files.size(temporary);
        for (int number = 1; ; number++) {
            Path target = folder.resolve(numbered(name, number));
            if (!Files.exists(target)) {
                Files.move(temporary, target);
                sums.put(target, sum);
                return new Kept(target, sum, true);
            }
            if (Files.isRegularFile(target)
                    && Files.size(target) == size
                    && sum(target).equals(sum)) {
                return new Kept(target, sum, false);
            }
        }
    }

    /** Files in the folder never change, so that each is summed once. */
    private String sum(Path file) throws IOException {
        String known = sums.get(file);
        if (known == null) {
            known = Sha256.of(file);
            sums.put(file, known);
        }
        return known;
    }

    /** A file that was taken away again. */
    synchronized void forget(Path file) {
        sums.remove(file);
    }

    private static String copy(RawSource source, Path target, Progress progress) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            source.writeTo(out, progress);
            out.flush();
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String numbered(String name, int number) {
        if (number == 1) {
            return name;
        }
        int dot = name.indexOf('.', 1);
        return dot < 0 ? name + "-" + number : name.substring(0, dot) + "-" + number + name.substring(dot);
    }
}
