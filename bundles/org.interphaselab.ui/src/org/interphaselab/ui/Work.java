package org.interphaselab.ui;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;

/**
 * Work in the background with progress and cancel. What comes out of it arrives in the user interface thread; what goes
 * wrong is told in words there.
 *
 * @param <T> what comes out
 */
public final class Work<T> extends Job {

    /**
     * What is done.
     *
     * @param <T> what comes out
     */
    @FunctionalInterface
    public interface Step<T> {
        /**
         * Does it, away from the user interface thread.
         *
         * @throws ProblemException when it cannot be done
         * @throws CancellationException when the user cancels
         */
        T run(Progress progress) throws ProblemException;
    }

    private final Display display;
    private final String task;
    private final Step<T> step;
    private final Consumer<T> done;
    private Consumer<Problem> failed;
    private Object family;

    /**
     * Prepares work; {@link #schedule()} starts it.
     *
     * @param shell the window that asks for it
     * @param task what is done, as the user should read it
     * @param done takes what comes out, in the user interface thread
     */
    public Work(Shell shell, String task, Step<T> step, Consumer<T> done) {
        super(task);
        this.display = shell.getDisplay();
        this.task = task;
        this.step = step;
        this.done = done;
        this.failed = problem -> new ProblemsDialog(shell.isDisposed() ? null : shell, task, List.of(problem)).open();
    }

    /** Tells somebody else, in the user interface thread, instead of opening a dialog when it cannot be done. */
    public Work<T> onProblem(Consumer<Problem> receiver) {
        failed = receiver;
        return this;
    }

    /** Makes it one of a family of jobs, by which it is shown and cancelled. */
    public Work<T> ofFamily(Object kin) {
        family = kin;
        return this;
    }

    @Override
    public boolean belongsTo(Object kin) {
        return family != null && family == kin;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            T result = step.run(new ProgressBridge(monitor));
            inUserInterface(() -> done.accept(result));
            return Status.OK_STATUS;
        } catch (CancellationException cancelled) {
            return Status.CANCEL_STATUS;
        } catch (ProblemException e) {
            inUserInterface(() -> failed.accept(e.problem()));
            return Status.OK_STATUS;
        } catch (RuntimeException | LinkageError e) {
            ILog.of(Work.class).error(task + " failed unexpectedly", e);
            inUserInterface(() -> failed.accept(unexpected()));
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
    }

    private Problem unexpected() {
        return Problem.error("UNEXPECTED", Messages.Work_ours, Location.of(task), Messages.Work_oursRemedy);
    }

    private void inUserInterface(Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(action);
        }
    }
}
