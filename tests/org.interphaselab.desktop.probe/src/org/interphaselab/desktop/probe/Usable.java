package org.interphaselab.desktop.probe;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.interphaselab.desktop.testkit.Ui;

/** The moment when everything in the window is painted and its event loop waits for the user. */
final class Usable {

    private static final int DEADLINE_S = 120;
    private static final double NS_PER_S = 1e9;

    private final Said said;
    private final CountDownLatch reached = new CountDownLatch(1);

    Usable(Said said) {
        this.said = said;
    }

    void await() throws InterruptedException {
        Ui.start(this::watch);
        if (!reached.await(DEADLINE_S, TimeUnit.SECONDS)) {
            throw new AssertionError("the event loop never waited for the user");
        }
    }

    private void watch() {
        Display display = Ui.display();
        display.update();
        Listener[] sleeps = new Listener[1];
        sleeps[0] = event -> {
            if (PlatformUI.getWorkbench().isStarting()) {
                // it waits for the thread that opens the window
                return;
            }
            display.removeListener(SWT.PreExternalEventDispatch, sleeps[0]);
            said.say("usable", ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
            if (ManagementFactory.getOperatingSystemMXBean()
                    instanceof com.sun.management.OperatingSystemMXBean system) {
                said.say("usable.processor", system.getProcessCpuTime() / NS_PER_S);
            }
            reached.countDown();
        };
        display.addListener(SWT.PreExternalEventDispatch, sleeps[0]);
    }
}
