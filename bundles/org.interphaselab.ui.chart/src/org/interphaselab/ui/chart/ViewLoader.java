package org.interphaselab.ui.chart;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.ui.ProgressBridge;

/**
 * Thins the data of the view in the background. A newer request cancels the older one, so that only the last view a user
 * zoomed to costs anything.
 */
final class ViewLoader {

    /** What to thin, and for how many pixels. */
    record Request(ChartSpec spec, Viewport view, int columns, int rows) {}

    /** What came out. */
    record Loaded(Request request, Drawn drawn) {}

    private final AtomicReference<Request> newest = new AtomicReference<>();
    private final Consumer<Loaded> receiver;
    private final Job job = new ThinningJob();

    /** @param receiver told in the background thread, once per view that was not overtaken */
    ViewLoader(Consumer<Loaded> receiver) {
        this.receiver = receiver;
    }

    /** Asks for a view; what was asked before is forgotten. */
    void request(Request request) {
        newest.set(request);
        job.cancel();
        job.schedule();
    }

    /** Whether nothing more is to be expected. */
    boolean idle() {
        return newest.get() == null && job.getState() == Job.NONE;
    }

    void stop() {
        newest.set(null);
        job.cancel();
    }

    private final class ThinningJob extends Job {

        ThinningJob() {
            super(Messages.Chart_preparing);
            setSystem(true);
            setPriority(Job.INTERACTIVE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            Request request = newest.get();
            if (request == null) {
                return Status.CANCEL_STATUS;
            }
            try {
                Drawn drawn = Thinning.of(
                        request.spec(), request.view(), request.columns(), request.rows(), new ProgressBridge(monitor));
                if (newest.compareAndSet(request, null)) {
                    receiver.accept(new Loaded(request, drawn));
                }
                return Status.OK_STATUS;
            } catch (CancellationException overtaken) {
                return Status.CANCEL_STATUS;
            }
        }
    }
}
