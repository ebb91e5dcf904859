package org.interphaselab.ui;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** One line that shows how far a job is and lets the user cancel it; it is gone while no job of its kind runs. */
public final class ProgressStrip {

    /** The name of its button, see {@link Ids}. */
    public static final String CANCEL_ID = "progress.cancel";

    private final Composite area;
    private final Label task;
    private final ProgressBar bar;
    private final Job[] shown = new Job[1];

    /** @param family the jobs it shows, see {@link Job#belongsTo} */
    public ProgressStrip(Composite parent, Object family) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(6, 3).applyTo(area);
        task = new Label(area, SWT.NONE);
        GridDataFactory.swtDefaults().applyTo(task);
        bar = Spoken.name(new ProgressBar(area, SWT.INDETERMINATE), Messages.Progress_bar);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(bar);
        Button cancel = Ids.name(new Button(area, SWT.PUSH), CANCEL_ID);
        cancel.setText(Messages.Progress_cancel);
        cancel.addListener(SWT.Selection, event -> {
            if (shown[0] != null) {
                shown[0].cancel();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        area.setVisible(false);
        follow(family);
    }

    private void follow(Object family) {
        IJobManager manager = Job.getJobManager();
        JobChangeAdapter listener = new JobChangeAdapter() {
            @Override
            public void scheduled(IJobChangeEvent event) {
                if (event.getJob().belongsTo(family)) {
                    update(event.getJob());
                }
            }

            @Override
            public void done(IJobChangeEvent event) {
                if (event.getJob().belongsTo(family)) {
                    update(null);
                }
            }
        };
        manager.addJobChangeListener(listener);
        area.addDisposeListener(event -> manager.removeJobChangeListener(listener));
    }

    private void update(Job job) {
        if (area.isDisposed()) {
            return;
        }
        area.getDisplay().asyncExec(() -> {
            if (!area.isDisposed()) {
                shown[0] = job;
                task.setText(job == null ? "" : job.getName() + "…");
                area.setVisible(job != null);
                ((org.eclipse.swt.layout.GridData) area.getLayoutData()).exclude = job == null;
                area.getParent().layout(true, true);
            }
        });
    }
}
