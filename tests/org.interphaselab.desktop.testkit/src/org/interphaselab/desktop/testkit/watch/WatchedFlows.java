package org.interphaselab.desktop.testkit.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.interphaselab.desktop.testkit.Ui;

/** One watch for all flows of a run, and a file of what kept the user interface waiting in each. */
public final class WatchedFlows {

    /** What nothing of ours may take in the user interface thread, ms of its processor time. */
    public static final double LIMIT_MS = 50;

    private static final Object ONE = new Object();
    private static UiWatch watch;

    private WatchedFlows() {}

    /** Begins a flow. */
    public static void begin() {
        synchronized (ONE) {
            if (watch == null) {
                watch = Ui.get(() -> new UiWatch(Ui.display()));
            }
            watch.forget();
        }
    }

    /** Ends a flow: what took longer than the limit is kept in a file under its name, and returned. */
    public static List<Stretch> end(String flow) throws IOException {
        synchronized (ONE) {
            List<Stretch> longer = watch.longerThan(LIMIT_MS);
            if (!longer.isEmpty()) {
                Path folder = Files.createDirectories(Path.of(System.getProperty("lab.screenshots")));
                StringBuilder told = new StringBuilder();
                longer.forEach(stretch ->
                        told.append(flow).append(": ").append(stretch.words()).append("\n"));
                Files.writeString(
                        folder.resolve("stretches.txt"), told, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
            return longer;
        }
    }
}
