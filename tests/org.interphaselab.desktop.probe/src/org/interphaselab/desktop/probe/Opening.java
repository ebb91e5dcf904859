package org.interphaselab.desktop.probe;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.desktop.testkit.Window;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.StudyOpening;

/** Opens the study that the environment names in {@code LAB_PROBE_STUDY}. */
final class Opening {

    private static final String STUDY = "LAB_PROBE_STUDY";
    private static final double NS_PER_S = 1e9;

    private Opening() {}

    static Path folder() {
        return Path.of(System.getenv(STUDY));
    }

    /** Opens it and says what is in it. */
    static OpenStudy open(Said said) {
        AtomicLong shown = new AtomicLong();
        Ui.run(() -> {
            // the loop waits again only when all that was put off has been done too
            Listener waits = event -> {
                if (Window.service(StudyDesk.class).current().isPresent()) {
                    shown.compareAndSet(0, System.nanoTime());
                }
            };
            Ui.display().addListener(SWT.PreExternalEventDispatch, waits);
        });
        long begin = System.nanoTime();
        Ui.start(() -> Window.service(StudyOpening.class).open(Window.shell(), folder()));
        Await.until("the study", () -> shown.get() != 0);
        OpenStudy study = Ui.get(() -> Window.service(StudyDesk.class).current().orElseThrow());
        said.say("opened", (shown.get() - begin) / NS_PER_S);
        Ui.run(() -> {
            said.say("name", study.study().getName());
            said.say("cells", study.study().getCells().size());
            said.say(
                    "recordings",
                    study.study().getCells().stream()
                            .mapToInt(cell -> cell.getRecordings().size())
                            .sum());
            said.say("read-only", study.readOnly());
            said.say("problems", study.folder().problems().size());
        });
        return study;
    }
}
