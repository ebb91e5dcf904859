package org.interphaselab.model;

import java.util.UUID;

/** Stable identifiers of model objects. */
public final class Ids {

    private Ids() {}

    /** A new identifier; it starts with a letter, so that XML may refer to it. */
    public static String create() {
        return "id-" + UUID.randomUUID();
    }
}
