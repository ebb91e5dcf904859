package org.interphaselab.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/**
 * Loads the classes that a start needs, in a thread of its own beside the start, in the order in which Java listed them in
 * the first session. Nothing depends on it: what is not loaded when it is used is loaded then.
 */
final class StartClasses extends Thread {

    private static final String LIST = "lab.startClasses";
    private static final String SOURCE = " source: ";

    private final Path list;
    private final Map<String, Bundle> bundles = new HashMap<>();
    private final Map<Bundle, Boolean> activated = new HashMap<>();

    private StartClasses(Path list) {
        super("classes of the start");
        this.list = list;
        setDaemon(true);
    }

    /** Begins, if the start script names a list. */
    static void load() {
        Optional.ofNullable(System.getProperty(LIST))
                .map(Path::of)
                .filter(Files::isReadable)
                .ifPresent(list -> new StartClasses(list).start());
    }

    /** The class whose loading ends the list: the window is open. */
    static final class Opened {

        private Opened() {}

        static void mark() {
            // to be loaded is all that is asked of it
        }
    }

    @Override
    public void run() {
        for (Bundle bundle :
                FrameworkUtil.getBundle(StartClasses.class).getBundleContext().getBundles()) {
            bundles.put(file(bundle.getLocation()), bundle);
        }
        for (String line : listed()) {
            int source = line.indexOf(SOURCE);
            Bundle bundle = bundles.get(file(line));
            if (bundle != null && quiet(bundle)) {
                load(bundle, line.substring(0, source));
            }
        }
    }

    /** What was loaded from bundles until the window was open, nothing of a session that ended before. */
    private List<String> listed() {
        List<String> found = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(list)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(Opened.class.getName())) {
                    return found;
                }
                if (line.endsWith(".jar") && line.contains(SOURCE)) {
                    found.add(line);
                }
            }
        } catch (IOException unreadable) {
            // the start goes its way without
        }
        return List.of();
    }

    private static String file(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Whether loading a class starts nothing: a bundle is started by the thread that needs it. */
    private boolean quiet(Bundle bundle) {
        return bundle.getState() == Bundle.ACTIVE
                || !activated.computeIfAbsent(
                        bundle, each -> each.getHeaders("").get(Constants.BUNDLE_ACTIVATOR) != null);
    }

    private static void load(Bundle bundle, String name) {
        try {
            bundle.loadClass(name);
        } catch (ClassNotFoundException | LinkageError gone) {
            // who needs it will be told
        }
    }
}
