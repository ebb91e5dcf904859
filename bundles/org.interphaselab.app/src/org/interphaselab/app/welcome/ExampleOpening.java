package org.interphaselab.app.welcome;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.interphaselab.app.Messages;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.ui.Work;
import org.interphaselab.ui.study.StudyOpening;

/** Opens a copy of the example, which lies with the program's other data of this user. */
final class ExampleOpening {

    private final Shell shell;

    ExampleOpening(Shell shell) {
        this.shell = shell;
    }

    void open() {
        new Work<>(shell, Messages.Welcome_example, progress -> copy(), this::show).schedule();
    }

    private static Path copy() throws ProblemException {
        Path example = folder(Platform.getInstallLocation())
                .flatMap(ExampleStudy::find)
                .orElseThrow(() -> new ProblemException(Problem.error(
                        "EXAMPLE_MISSING",
                        Messages.Example_missing,
                        org.interphaselab.core.Location.of("examples/lpsc-lgps"),
                        Messages.Example_missingRemedy)));
        Path copies = folder(Platform.getInstanceLocation())
                .orElseThrow(() -> new IllegalStateException("the program runs without a place for its data"));
        return ExampleStudy.copy(example, copies);
    }

    private void show(Path folder) {
        PlatformUI.getWorkbench().getService(StudyOpening.class).open(shell, folder);
    }

    private static Optional<Path> folder(Location location) {
        URL url = location == null ? null : location.getURL();
        if (url == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(URIUtil.toURI(url)));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no folder: " + url, e);
        }
    }
}
