package org.interphaselab.desktop.probe;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the process that started the application, one line each: {@code probe NAME VALUE}. */
final class Said {

    private final PrintStream out;

    Said(PrintStream out) {
        this.out = out;
    }

    void say(String name, Object value) {
        out.println("probe " + name + " " + value);
        out.flush();
    }

    void say(String name, long count) {
        say(name, String.valueOf(count));
    }

    void say(String name, double value) {
        say(name, String.format(Locale.ROOT, "%.6g", value));
    }
}
