package org.interphaselab.study.recording;

import java.util.Locale;
import java.util.Optional;

/** Names traces so that a person recognises the file they came from and no two files share a name. */
final class TraceIds {

    private static final int NAME_LENGTH = 60;
    private static final int SUM_DIGITS = 8;

    private TraceIds() {}

    /** The trace id of a recording: that of its file, and what tells readings of one table apart. */
    static String of(String fileName, String sha256, Optional<TableMapping> mapping) {
        return of(fileName, sha256) + mapping.map(it -> "-" + it.key()).orElse("");
    }

    /** The trace id of an instrument file: its name in plain letters, and the start of its SHA-256. */
    static String of(String fileName, String sha256) {
        int dot = fileName.indexOf('.', 1);
        String name = (dot < 0 ? fileName : fileName.substring(0, dot))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String start = name.isEmpty() ? "trace" : name.substring(0, Math.min(NAME_LENGTH, name.length()));
        return start + "-" + sha256.substring(0, SUM_DIGITS);
    }
}
