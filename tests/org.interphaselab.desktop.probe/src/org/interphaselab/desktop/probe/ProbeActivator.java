package org.interphaselab.desktop.probe;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.eclipse.ui.PlatformUI;
import org.interphaselab.desktop.testkit.Ui;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Waits for the window in a thread of its own, so that the start is as without it, then runs the probe that the environment
 * names in {@code LAB_PROBE} and closes the application.
 */
public final class ProbeActivator implements BundleActivator {

    private static final String NAME = "LAB_PROBE";
    private static final String WORKBENCH = "org.eclipse.ui.workbench";
    private static final int PAUSE_MS = 5;
    private static final int FAILED = 13;

    private static final Map<String, Probe> PROBES = Map.of(
            "start",
            InSight::say,
            "open",
            new OpenProbe(),
            "chart",
            new ChartProbe(),
            "save",
            new SaveProbe(),
            "import",
            new ImportProbe(),
            "evaluate",
            new EvaluateProbe(),
            "make",
            new MakeStudyProbe());

    @Override
    public void start(BundleContext context) {
        Probe probe = PROBES.get(String.valueOf(System.getenv(NAME)));
        if (probe != null) {
            Thread thread = new Thread(() -> run(context, probe), "probe");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public void stop(BundleContext context) {
        // the thread ends with the application
    }

    private static void run(BundleContext context, Probe probe) {
        Said said = new Said(System.out);
        try {
            while (!running(context)) {
                Thread.sleep(PAUSE_MS);
            }
            new Usable(said).await();
            probe.run(said);
            said.say("done", System.getenv(NAME));
            Ui.display().asyncExec(() -> PlatformUI.getWorkbench().close());
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
            said.say("failed", e);
            Runtime.getRuntime().halt(FAILED);
        }
    }

    /** The class of the workbench is not asked before its bundle runs: that would start it from the wrong thread. */
    private static boolean running(BundleContext context) {
        Optional<Bundle> workbench = Arrays.stream(context.getBundles())
                .filter(bundle -> WORKBENCH.equals(bundle.getSymbolicName()))
                .findFirst();
        return workbench.filter(bundle -> bundle.getState() == Bundle.ACTIVE).isPresent()
                && PlatformUI.isWorkbenchRunning();
    }
}
