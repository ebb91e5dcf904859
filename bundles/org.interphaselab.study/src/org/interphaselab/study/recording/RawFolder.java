package org.interphaselab.study.recording;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Sha256;

/** The folder in which a study keeps its instrument files, untouched and never overwritten. */
final class RawFolder {

    private static final int BLOCK_BYTES = 1 << 20;

    private final Path folder;

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
     * Copies a file into the folder under its own name. A file with the same name and content is not copied again; one
     * with the same name and another content stays, and the new one is called {@code name-2.ext}.
     */
    Kept keep(Path source, Progress progress) throws IOException {
        Files.createDirectories(folder);
        Path temporary = folder.resolve("." + UUID.randomUUID() + ".tmp");
        try {
            String sum = copy(source, temporary, progress);
            String name = String.valueOf(source.getFileName());
            for (int number = 1; ; number++) {
                Path target = folder.resolve(numbered(name, number));
                if (Files.isRegularFile(target) && Sha256.of(target).equals(sum)) {
                    return new Kept(target, sum, false);
                }
                if (!Files.exists(target) && moved(temporary, target)) {
                    return new Kept(target, sum, true);
                }
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Whether the rename succeeded; not so when another program just took the name. */
    private static boolean moved(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static String copy(Path source, Path target, Progress progress) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(source);
                OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
            byte[] block = new byte[BLOCK_BYTES];
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                progress.checkCancelled();
                out.write(block, 0, n);
            }
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
