package org.interphaselab.desktop.testkit.watch;

import java.util.List;

/** Whose work a stack of the user interface thread shows. */
enum Share {
    /** Our own classes, and whatever they call. */
    OURS,
    /** Classes that are loaded or linked for the first time: a start, not work that comes again. */
    LOADING,
    /** The tests themselves. */
    TESTS,
    /** The platform, also where ours asked it to open a view of its own or a cheat sheet. */
    OTHERS;

    private static final String OUR_NAMES = "org.interphaselab.";
    private static final String TEST_NAMES = "org.interphaselab.desktop.";
    private static final List<String> PLATFORM = List.of("org.eclipse.ui.", "org.eclipse.e4.", "org.eclipse.help.");
    private static final List<String> LOADERS = List.of(
            "java.lang.ClassLoader",
            "jdk.internal.loader.",
            "org.eclipse.osgi.",
            "org.apache.felix.scr.",
            "java.lang.invoke.MethodHandleNatives",
            "java.lang.invoke.LambdaMetafactory");

    /** @param stack innermost frame first, as {@link Thread#getStackTrace} gives it */
    static Share of(StackTraceElement[] stack) {
        boolean loading = false;
        for (StackTraceElement frame : stack) {
            String name = frame.getClassName();
            if (name.startsWith(TEST_NAMES)) {
                return TESTS;
            }
            if (name.startsWith(OUR_NAMES)) {
                return loading || initialises(frame) ? LOADING : OURS;
            }
            if (loop(frame) || PLATFORM.stream().anyMatch(name::startsWith)) {
                return loading && !loop(frame) ? LOADING : OTHERS;
            }
            loading |= LOADERS.stream().anyMatch(name::startsWith) || initialises(frame);
        }
        return OTHERS;
    }

    /** What is below stands still until the loop of a modal dialog ends. */
    static boolean loop(StackTraceElement frame) {
        return frame.getMethodName().equals("readAndDispatch")
                && frame.getClassName().equals("org.eclipse.swt.widgets.Display");
    }

    /** Whether it is of our own code, tests apart. */
    static boolean ours(StackTraceElement frame) {
        return frame.getClassName().startsWith(OUR_NAMES)
                && !frame.getClassName().startsWith(TEST_NAMES);
    }

    private static boolean initialises(StackTraceElement frame) {
        return frame.getMethodName().equals("<clinit>");
    }
}
