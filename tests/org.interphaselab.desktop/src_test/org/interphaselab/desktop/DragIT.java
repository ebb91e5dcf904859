package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Said;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Trees;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.desktop.testkit.Wizards;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Interphase;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.imports.RecordingImport;
import org.interphaselab.ui.study.navigator.NavigatorView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a hand at the mouse does: objects are dragged in the navigator, files dropped on it. Moves the pointer of the screen. */
class DragIT {

    private static final int STEPS = 12;
    private static final int PAUSE_MS = 60;
    private static final int HOLD_MS = 400;

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @BeforeEach
    void aMouseThatCanBeMoved() {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "xdotool"))),
                "xdotool moves the pointer");
    }

    @Test
    void aCellIsDraggedToAnotherInterphase() throws Exception {
        Cell cell = desktop.cell("MII-1 100|20");
        Interphase other = Ui.get(() -> desktop.study().study().getInterphases().stream()
                .filter(each -> "SEI".equals(each.getName()))
                .findFirst()
                .orElseThrow());
        desktop.select("MII-1", "MII-1 100|20");
        drag(at("MII-1", "MII-1 100|20"), "SEI");
        Await.until("the cell in its new place", () -> cell.getInterphase() == other);
        Screenshots.take("dragged-cell");
        assertSame(other, Ui.get(cell::getInterphase));
        assertEquals(
                Said.by(StudyDesk.class, "Step_move", Said.fieldWithin("Cell") + " MII-1 100|20"),
                Ui.get(() -> desktop.study()
                        .domain()
                        .getCommandStack()
                        .getUndoCommand()
                        .getLabel()));
    }

    @Test
    void filesDroppedOnACellBeginTheImport() throws Exception {
        Shell files = Ui.get(() -> files(Desktop.shell(), example(0)));
        try {
            Point from = Ui.get(() -> files.toDisplay(files.getSize().x / 2, 40));
            drag(from, "MII-3", "MII-3 100|20");
            Find.await(Shell.class, RecordingImport.ID);
            Screenshots.take("dropped-file");
            Ui.run(() ->
                    Find.byId(Shell.class, RecordingImport.ID).orElseThrow().close());
        } finally {
            Ui.run(files::dispose);
        }
    }

    @Test
    void filesDroppedOnTheWizardJoinItsList() throws Exception {
        Ui.start(() -> Desktop.service(RecordingImport.class)
                .importFiles(Desktop.shell(), Optional.empty(), List.of(example(0))));
        Shell wizard = Find.await(Shell.class, RecordingImport.ID);
        Wizards.awaitRows("import.files", 1);
        Shell files = Ui.get(() -> files(wizard, example(1)));
        try {
            Point from = Ui.get(() -> files.toDisplay(files.getSize().x / 2, 40));
            Table table = Find.await(Table.class, "import.files");
            drag(from, () -> Ui.get(() -> table.toDisplay(table.getSize().x / 2, table.getSize().y / 2)));
            Wizards.awaitRows("import.files", 2);
            Screenshots.take("dropped-on-the-wizard");
        } finally {
            Ui.run(files::dispose);
            Ui.run(wizard::close);
        }
    }

    private static Path example(int number) {
        try (Stream<Path> raw =
                Files.list(Path.of(System.getProperty("lab.example")).resolve("raw"))) {
            return raw.sorted().skip(number).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A window from which a file can be dragged, as from a file manager; above a dialog it must belong to it. */
    private static Shell files(Shell owner, Path file) {
        Shell shell = new Shell(owner, SWT.TITLE);
        shell.setText("Files");
        shell.setLayout(new org.eclipse.swt.layout.FillLayout());
        Label label = new Label(shell, SWT.NONE);
        label.setText(String.valueOf(file.getFileName()));
        DragSource source = new DragSource(label, DND.DROP_COPY);
        source.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = new String[] {file.toString()};
            }
        });
        shell.setBounds(1250, 600, 250, 120);
        shell.open();
        return shell;
    }

    private static Point at(String... path) {
        Tree tree = Find.await(Tree.class, NavigatorView.TREE_ID);
        return Ui.get(() -> {
            String[] whole = Stream.concat(Stream.of(tree.getItem(0).getText()), Stream.of(path))
                    .toArray(String[]::new);
            Rectangle place = Trees.item(tree, whole).orElseThrow().getBounds();
            return tree.toDisplay(place.x + 20, place.y + place.height / 2);
        });
    }

    /** Presses, moves in steps as a hand does, aims again at what hovering has moved, and lets go. */
    private static void drag(Point from, String... path) throws Exception {
        drag(from, () -> at(path));
    }

    private static void drag(Point from, Supplier<Point> target) throws Exception {
        Point to = target.get();
        mouse("mousemove", String.valueOf(from.x), String.valueOf(from.y));
        Thread.sleep(HOLD_MS);
        mouse("mousedown", "1");
        Thread.sleep(HOLD_MS);
        for (int i = 1; i <= STEPS; i++) {
            mouse(
                    "mousemove",
                    String.valueOf(from.x + (to.x - from.x) * i / STEPS),
                    String.valueOf(from.y + (to.y - from.y) * i / STEPS));
            Thread.sleep(PAUSE_MS);
        }
        Thread.sleep(HOLD_MS);
        to = target.get();
        mouse("mousemove", String.valueOf(to.x + 1), String.valueOf(to.y));
        Thread.sleep(HOLD_MS);
        mouse("mouseup", "1");
        Thread.sleep(HOLD_MS);
    }

    private static void mouse(String... words) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("xdotool"), Stream.of(words)).toList();
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor(), command.toString());
    }
}
