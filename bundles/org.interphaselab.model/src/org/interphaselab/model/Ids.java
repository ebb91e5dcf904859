package org.interphaselab.model;

import java.util.UUID;
import java.util.regex.Pattern;

/** Stable identifiers of model objects. */
public final class Ids {

    private static final String START = "id-";
    private static final Pattern MADE = Pattern.compile(START + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Ids() {}

    /** A new identifier; it starts with a letter, so that XML may refer to it. */
    public static String create() {
        return START + UUID.randomUUID();
    }

    /** Whether an identifier was made here, and not given by a person. */
    public static boolean isMade(String id) {
        return id != null && MADE.matcher(id).matches();
    }
}
