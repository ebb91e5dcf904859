package org.interphaselab.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** How the commands write JSON for people and programs. */
final class Json {

    /** A member that is not known is null. */
    static final Gson WITH_NULLS = builder().serializeNulls().create();
    /** A member that is not known is absent. */
    static final Gson WITHOUT_NULLS = builder().create();

    private Json() {}

    private static GsonBuilder builder() {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping();
    }
}
