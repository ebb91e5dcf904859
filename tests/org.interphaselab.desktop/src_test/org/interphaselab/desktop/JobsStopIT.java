package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Shell;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.desktop.testkit.Wizards;
import org.interphaselab.model.Cell;
import org.interphaselab.ui.ProblemsDialog;
import org.interphaselab.ui.Work;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.study.imports.RecordingImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever runs in the background stops soon after it is cancelled: within 200 ms of its own processor time, for the clock
 * of a machine with other work on it says nothing about ours.
 */
class JobsStopIT {

    private static final double LIMIT_MS = 200;
    private static final double NS_PER_MS = 1e6;
    private static final int DEADLINE_S = 120;
    private static final int SAMPLES = 400_000;
    private static final int[] MOMENTS_MS = {30, 300};

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @TempDir
    Path elsewhere;

    @Test
    void everyAnalysis() throws InterruptedException {
        stopAll(new ArrayList<>());
        // the first time is spent on the loading and compiling of classes
        List<String> slow = new ArrayList<>();
        int stopped = stopAll(slow);
        assertEquals(List.of(), slow);
        assertTrue(stopped > 4, "only " + stopped + " were still running when they were cancelled");
    }

    private static int stopAll(List<String> slow) throws InterruptedException {
        Evaluation evaluation = Desktop.service(Evaluation.class);
        int stopped = 0;
        for (Analysis<?> analysis :
                Ui.get(() -> List.copyOf(evaluation.catalog().all()))) {
            String id = analysis.info().id();
            for (int moment : MOMENTS_MS) {
                Ui.run(() -> evaluation.run(Desktop.shell(), id));
                Optional<Job> job = running(evaluation);
                Thread.sleep(moment);
                double ms = job.map(JobsStopIT::stop).orElse(Double.NaN);
                stopped += Double.isNaN(ms) ? 0 : 1;
                if (ms > LIMIT_MS) {
                    slow.add(id + " after " + moment + " ms: " + Math.round(ms) + " ms");
                }
                Ui.run(() -> Find.byId(Shell.class, ProblemsDialog.ID).ifPresent(Shell::close));
            }
        }
        return stopped;
    }

    @Test
    void anImportWhileItIsPreviewedAndWhileItIsWritten() throws IOException, InterruptedException {
        Path file = recording();
        Cell cell = desktop.cell("MII-3 100|20");
        long before = rawFiles();
        double previewing = stopNextWork(() -> open(cell, file));
        assertFalse(previewing > LIMIT_MS, "the preview stopped after " + previewing + " ms");
        Wizards.push(RecordingImport.ID + ".cancel");
        Await.until("the wizard to close", () -> !Find.open(RecordingImport.ID));
        open(cell, file);
        Wizards.awaitEnabled(RecordingImport.ID + ".finish");
        double writing = stopNextWork(() -> Wizards.push(RecordingImport.ID + ".finish"));
        assertFalse(writing > LIMIT_MS, "the import stopped after " + writing + " ms");
        if (!Double.isNaN(writing)) {
            assertEquals(1, Ui.get(() -> cell.getRecordings().size()), "what was cancelled is not part of the study");
        }
        assertTrue(rawFiles() <= before + 1);
    }

    private static void open(Cell cell, Path file) {
        Ui.start(() ->
                Desktop.service(RecordingImport.class).importFiles(Desktop.shell(), Optional.of(cell), List.of(file)));
        Find.await(Shell.class, RecordingImport.ID);
    }

    private static Optional<Job> running(Evaluation evaluation) {
        return Stream.of(Job.getJobManager().find(evaluation)).findFirst();
    }

    /** Does something that starts a job of ours, and cancels it soon after it runs. */
    private static double stopNextWork(Runnable action) throws InterruptedException {
        CompletableFuture<Job> started = new CompletableFuture<>();
        JobChangeAdapter starts = new JobChangeAdapter() {
            @Override
            public void running(IJobChangeEvent event) {
                if (event.getJob() instanceof Work) {
                    started.complete(event.getJob());
                }
            }
        };
        Job.getJobManager().addJobChangeListener(starts);
        try {
            action.run();
            Job job = started.get(DEADLINE_S, TimeUnit.SECONDS);
            Thread.sleep(MOMENTS_MS[0]);
            return stop(job);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("no job of ours started", e);
        } finally {
            Job.getJobManager().removeJobChangeListener(starts);
        }
    }

    /** Cancels; the processor time that the job's thread still takes, ms, not a number when it had ended before. */
    private static double stop(Job job) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Thread thread = job.getThread();
        if (thread == null || job.getState() != Job.RUNNING) {
            job.cancel();
            return Double.NaN;
        }
        long begin = threads.getThreadCpuTime(thread.threadId());
        job.cancel();
        try {
            job.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return (threads.getThreadCpuTime(thread.threadId()) - begin) / NS_PER_MS;
    }

    private Path recording() throws IOException {
        Path file = elsewhere.resolve("long.bdf.csv");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.println("Test Time / s,Voltage / V,Current / A");
            for (int i = 0; i < SAMPLES; i++) {
                int sign = i / 1000 % 2 == 0 ? 1 : -1;
                out.println(i + "," + sign * 0.012 + "," + sign * 0.0005);
            }
        }
        return file;
    }

    private long rawFiles() throws IOException {
        try (Stream<Path> files = Files.list(desktop.folder().resolve("raw"))) {
            return files.count();
        }
    }
}
