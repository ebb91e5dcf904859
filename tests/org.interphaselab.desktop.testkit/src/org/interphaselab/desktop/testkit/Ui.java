package org.interphaselab.desktop.testkit;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Acts in the user interface thread and waits for the outcome. */
public final class Ui {

    private Ui() {}

    /** Asks for something. */
    public static <T> T get(Callable<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                answer.set(question.call());
            } catch (Exception | Error e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError("in the user interface thread: " + failure.get(), failure.get());
        }
        return answer.get();
    }

    /** Does something. */
    public static void run(Runnable action) {
        get(() -> {
            action.run();
            return null;
        });
    }

    /** Does something that may open a modal dialog, and does not wait for it. */
    public static void start(Runnable action) {
        display().asyncExec(action);
    }

    /** The display. */
    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }
}
