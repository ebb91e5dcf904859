package org.interphaselab.ui.analysis;

import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.ui.Work;

/**
 * One kind of work behind what is typed or moved: the newest request stops the one before, and what an older one still says is not
 * heard. To be used in the user interface thread.
 *
 * @param <T> what it finds
 */
public final class Background<T> {

    private final Control owner;
    private final String task;
    private final int pauseMs;
    private final boolean hidden;
    private int asked;
    private Work<T> running;

    /**
     * Prepares a kind of work.
     *
     * @param owner what is gone when nobody wants to know any more
     * @param task its name for people
     * @param pauseMs so long nothing more may be asked before it begins
     * @param hidden whether it is too short to be shown among the jobs
     */
    public Background(Control owner, String task, int pauseMs, boolean hidden) {
        this.owner = owner;
        this.task = task;
        this.pauseMs = pauseMs;
        this.hidden = hidden;
        owner.addDisposeListener(event -> stop());
    }

    /**
     * Work that also shows what it finds on the way.
     *
     * @param <T> what it finds
     */
    @FunctionalInterface
    public interface Request<T> {
        /** Works, away from the user interface thread; {@code soFar} may be called from any thread. */
        T run(Progress progress, Consumer<T> soFar) throws ProblemException;
    }

    /**
     * Asks for something after a pause. All receivers are called in the user interface thread.
     *
     * @param soFar takes what is found on the way
     * @param done takes what is found in the end
     * @param refused takes why it cannot be found
     */
    public void ask(Request<T> request, Consumer<T> soFar, Consumer<T> done, Consumer<Problem> refused) {
        stop();
        int question = asked;
        owner.getDisplay().timerExec(pauseMs, () -> {
            if (current(question)) {
                start(question, request, soFar, done, refused);
            }
        });
    }

    private void start(
            int question, Request<T> request, Consumer<T> soFar, Consumer<T> done, Consumer<Problem> refused) {
        Consumer<T> onTheWay = found -> {
            if (!owner.isDisposed()) {
                owner.getDisplay().asyncExec(() -> heard(question, () -> soFar.accept(found)));
            }
        };
        running = new Work<>(
                owner.getShell(),
                task,
                progress -> request.run(progress, onTheWay),
                found -> heard(question, () -> {
                    running = null;
                    done.accept(found);
                }));
        running.onProblem(problem -> heard(question, () -> {
            running = null;
            refused.accept(problem);
        }));
        running.ofFamily(this);
        running.setSystem(hidden);
        running.schedule();
    }

    /** Stops what runs, and forgets what waits. */
    public void stop() {
        asked++;
        running = null;
        Job.getJobManager().cancel(this);
    }

    /** Whether something runs. */
    public boolean running() {
        return running != null;
    }

    private void heard(int question, Runnable action) {
        if (current(question)) {
            action.run();
        }
    }

    private boolean current(int question) {
        return question == asked && !owner.isDisposed();
    }
}
