package org.interphaselab.desktop.testkit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Waits for the desktop, with a deadline. */
public final class Await {

    private static final Duration DEADLINE = Duration.ofSeconds(180);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Await() {}

    /** Waits until a condition, asked in the user interface thread, holds. */
    public static void until(String what, Callable<Boolean> condition) {
        value(what, () -> condition.call() ? Optional.of(true) : Optional.empty());
    }

    /** Waits for a value, asked for in the user interface thread. */
    public static <T> T value(String what, Callable<Optional<T>> question) {
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        while (true) {
            Optional<T> answer = Ui.get(question);
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited in vain: " + what);
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted while waiting: " + what, e);
            }
        }
    }
}
