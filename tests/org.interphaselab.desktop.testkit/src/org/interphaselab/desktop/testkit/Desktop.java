package org.interphaselab.desktop.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.interphaselab.desktop.testkit.watch.WatchedFlows;
import org.interphaselab.model.Cell;
import org.interphaselab.ui.ProblemsDialog;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.StudyOpening;
import org.interphaselab.ui.study.navigator.NavigatorView;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The workbench under test, with a fresh copy of the example study open; keeps a picture of every failure. */
public final class Desktop implements BeforeEachCallback, AfterEachCallback {

    private Path folder;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        Await.until(
                "the window",
                () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null
                        || PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
        Ui.run(() -> Appearance.apply(Ui.display()));
        WatchedFlows.begin();
        folder = Files.createTempDirectory("study");
        copy(Path.of(System.getProperty("lab.example")), folder);
        Ui.run(() -> service(StudyOpening.class).open(shell(), folder));
        Await.until("the study", () -> service(StudyDesk.class).current().isPresent());
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent()) {
            Screenshots.take("failed-" + context.getRequiredTestMethod().getName());
        }
        WatchedFlows.end(context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName());
        Ui.run(() -> {
            Find.byId(Shell.class, ProblemsDialog.ID).ifPresent(Shell::close);
            Job.getJobManager().cancel(null);
            service(StudyDesk.class).clear();
            Window.closeResults();
        });
        delete(folder);
    }

    /** The study folder. */
    public Path folder() {
        return folder;
    }

    /** The open study; to be asked in the user interface thread. */
    public OpenStudy study() {
        return service(StudyDesk.class).current().orElseThrow();
    }

    /** The cell of this name. */
    public Cell cell(String name) {
        return Ui.get(() -> study().study().getCells().stream()
                .filter(cell -> name.equals(cell.getName()))
                .findFirst()
                .orElseThrow());
    }

    /** A service of the workbench. */
    public static <T> T service(Class<T> type) {
        return Window.service(type);
    }

    /** The window's shell. */
    public static Shell shell() {
        return Window.shell();
    }

    /** A view, opened if it was closed. */
    public static <V extends IViewPart> V view(Class<V> type, String id) {
        return Window.view(type, id);
    }

    /** Runs a command as its key or menu entry would. */
    public static void command(String id) {
        Window.command(id);
    }

    /** Selects an object in the navigator by the texts on the way to it, below the study. */
    public void select(String... path) {
        view(NavigatorView.class, NavigatorView.ID);
        Tree tree = Find.await(Tree.class, NavigatorView.TREE_ID);
        Ui.run(() -> {
            String[] whole = Stream.concat(Stream.of(tree.getItem(0).getText()), Stream.of(path))
                    .toArray(String[]::new);
            TreeItem item = Trees.item(tree, whole)
                    .orElseThrow(() -> new AssertionError("not in the navigator: " + String.join(" > ", path)));
            Trees.select(tree, item);
        });
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String name : new String[] {"study.interphase", "raw"}) {
            try (Stream<Path> files = Files.walk(from.resolve(name))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }
}
