package org.interphaselab.cycler.diagnosis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The members of an archive: names by shape, sizes, and what the binary ones begin with. */
final class ZipMembers {

    private static final int EXAMINED_BYTES = 1 << 18;
    private static final int SHOWN = 60;

    private ZipMembers() {}

    /** Describes the content of one member. */
    @FunctionalInterface
    interface Content {
        String of(String name, long size, byte[] start);
    }

    /** Lists the members; one that cannot be unpacked is said to be so. */
    static String describe(Path file, Content content) {
        StringBuilder out = new StringBuilder("\n== archive\n");
        StringBuilder contents = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            out.append(entries.size()).append(" members; size, packed size, name by shape:\n");
            for (ZipEntry entry : entries.subList(0, Math.min(SHOWN, entries.size()))) {
                String name = TextShape.ofName(entry.getName());
                out.append(String.format("%12d %12d  %s%n", entry.getSize(), entry.getCompressedSize(), name));
                contents.append(content(zip, entry, name, content));
            }
        } catch (IOException | IllegalArgumentException e) {
            out.append("its table of contents cannot be read\n");
        }
        return out.toString().replace(System.lineSeparator(), "\n") + contents;
    }

    private static String content(ZipFile zip, ZipEntry entry, String name, Content content) {
        if (!name.endsWith(".ndc") && !name.endsWith(".bin") && !name.endsWith(".dat")) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return content.of(name, entry.getSize(), in.readNBytes(EXAMINED_BYTES));
        } catch (IOException | IllegalArgumentException e) {
            return "\n== " + name + " cannot be unpacked\n";
        }
    }
}
