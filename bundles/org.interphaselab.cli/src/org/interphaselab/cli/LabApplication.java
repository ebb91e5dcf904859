package org.interphaselab.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The command line inside Equinox: takes the services from Declarative Services and gives the exit code back. The start
 * script says by the system property {@value #TERMINAL} whether the error output is a terminal.
 */
public final class LabApplication implements IApplication {

    /** {@code true} when progress may be shown on the error output. */
    static final String TERMINAL = "lab.terminal";

    /** Set by Equinox when a native launcher started it. */
    private static final String NATIVE_LAUNCHER = "eclipse.launcher";

    private static final long SERVICES_WITHIN_MS = 20_000;
    private static final long END_WITHIN_S = 10;

    private final Cancellation cancellation = new Cancellation();

    @Override
    public Object start(IApplicationContext context) throws Exception {
        if (System.getProperty(NATIVE_LAUNCHER) != null) {
            // it otherwise describes every exit code but 0 as a failed launch; started by java alone, Equinox prints
            // this text, an empty line
            System.setProperty("eclipse.exitdata", "");
        }
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> cancelAndWait(ended), "lab-cancel"));
        try {
            return run(arguments);
        } finally {
            ended.countDown();
        }
    }

    @Override
    public void stop() {
        cancellation.cancel();
    }

    private Integer run(String[] arguments) throws InterruptedException {
        Bundle bundle = FrameworkUtil.getBundle(LabApplication.class);
        BundleContext bundles = bundle.getBundleContext();
        ServiceTracker<LabServices, LabServices> tracker = new ServiceTracker<>(bundles, LabServices.class, null);
        tracker.open();
        // never closed: other bundles may still have something to say there
        PrintStream out = stream(FileDescriptor.out, "stdout.encoding");
        PrintStream err = stream(FileDescriptor.err, "stderr.encoding");
        try {
            LabServices services = tracker.waitForService(SERVICES_WITHIN_MS);
            FailureLog log = failure -> record(bundle, failure);
            if (services == null) {
                err.println("fault: the program is incomplete: its services did not start. Please send us "
                        + log.record(new IllegalStateException("LabServices is not satisfied")));
                return ExitCode.OUR_FAULT;
            }
            String version = bundle.getVersion().toString();
            return new Lab(services, out, err, Boolean.getBoolean(TERMINAL), cancellation, log, version).run(arguments);
        } finally {
            tracker.close();
        }
    }

    /** On Ctrl-C: lets the work stop at its next step and tidy up, but not for ever. */
    private void cancelAndWait(CountDownLatch ended) {
        cancellation.cancel();
        try {
            if (!ended.await(END_WITHIN_S, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(ExitCode.OUR_FAULT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String record(Bundle bundle, Throwable failure) {
        ILog.of(bundle).error("the command line failed", failure);
        return Platform.getLogFileLocation().toOSString();
    }

    /** In the C locale Java would write a question mark for every unit: terminals of today read UTF-8 there too. */
    private static PrintStream stream(FileDescriptor descriptor, String encodingProperty) {
        Charset charset = Charset.forName(System.getProperty(encodingProperty, "UTF-8"));
        return new PrintStream(
                new FileOutputStream(descriptor),
                true,
                charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
    }
}
