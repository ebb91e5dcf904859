package org.interphaselab.ui.study.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Progress;
import org.interphaselab.study.imports.ImportEntry;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Spoken;
import org.interphaselab.ui.Work;

/** Looks at files in the background, one request after the other, and shows how far that is; writes nothing. */
final class PreviewBar {

    /** Before the names of its parts, see {@link Ids}. */
    static final String ID = "import.preview";

    private static final int UNITS = 1000;
    private static final int PERIOD_MS = 100;

    private final ImportReading reading;
    private final Consumer<List<ImportEntry>> found;
    private final Consumer<Problem> failed;
    private final Runnable changed;
    private final Composite area;
    private final Label label;
    private final ProgressBar bar;
    private final Button cancel;
    private Work<List<ImportEntry>> running;
    private ShownProgress progress;

    /**
     * @param found takes what was found of files
     * @param failed takes what went wrong altogether
     * @param changed called when it begins or ends
     */
    PreviewBar(
            Composite parent,
            ImportReading reading,
            Consumer<List<ImportEntry>> found,
            Consumer<Problem> failed,
            Runnable changed) {
        this.reading = reading;
        this.found = found;
        this.failed = failed;
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
        label = new Label(area, SWT.NONE);
        GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).applyTo(label);
        bar = Spoken.name(Ids.name(new ProgressBar(area, SWT.SMOOTH), ID + ".bar"), Messages.Preview_progress);
        bar.setMaximum(UNITS);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(bar);
        cancel = Ids.name(new Button(area, SWT.PUSH), ID + ".cancel");
        cancel.setText(Messages.Preview_stop);
        cancel.addListener(SWT.Selection, event -> stop());
        area.addDisposeListener(event -> stop());
        show();
    }

    Composite control() {
        return area;
    }

    boolean running() {
        return running != null;
    }

    /** Looks at files and folders. */
    void look(List<Path> paths) {
        Work<List<ImportEntry>> before = running;
        Work<List<ImportEntry>> work = new Work<>(
                area.getShell(),
                NLS.bind(
                        Messages.Preview_looking,
                        paths.size() == 1
                                ? paths.getFirst().getFileName()
                                : NLS.bind(Messages.Preview_many, paths.size())),
                jobProgress -> {
                    if (before != null) {
                        awaitEnd(before);
                    }
                    return reading.look(paths, shown(jobProgress));
                },
                this::take);
        work.onProblem(problem -> {
            if (!area.isDisposed()) {
                failed.accept(problem);
            }
        });
        work.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (!area.isDisposed()) {
                    area.getDisplay().asyncExec(() -> ended(work));
                }
            }
        });
        running = work;
        work.schedule();
        show();
        tick();
        changed.run();
    }

    /** Stops looking; what was found before stays. */
    void stop() {
        if (running != null) {
            running.cancel();
        }
    }

    private static void awaitEnd(Work<?> before) {
        try {
            before.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private synchronized Progress shown(Progress jobProgress) {
        progress = new ShownProgress(jobProgress);
        return progress;
    }

    private synchronized double share() {
        return progress == null ? 0 : progress.share();
    }

    private void take(List<ImportEntry> entries) {
        if (!area.isDisposed()) {
            found.accept(entries);
        }
    }

    private void ended(Work<List<ImportEntry>> work) {
        if (running == work) {
            running = null;
        }
        if (!area.isDisposed()) {
            show();
            changed.run();
        }
    }

    private void tick() {
        if (!area.isDisposed() && running != null) {
            bar.setSelection((int) (UNITS * share()));
            area.getDisplay().timerExec(PERIOD_MS, this::tick);
        }
    }

    private void show() {
        boolean busy = running != null;
        label.setText(busy ? Messages.Preview_reading : "");
        bar.setVisible(busy);
        cancel.setVisible(busy);
    }
}
