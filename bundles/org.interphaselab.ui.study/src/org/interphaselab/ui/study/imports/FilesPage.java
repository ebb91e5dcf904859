package org.interphaselab.ui.study.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.interphaselab.core.Light;
import org.interphaselab.core.Problem;
import org.interphaselab.study.imports.ImportAction;
import org.interphaselab.study.imports.ImportEntry;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.ProblemsDialog;
import org.interphaselab.ui.Turns;

/** Which files, and how they read: the whole account of each before anything is written. */
final class FilesPage extends WizardPage {

    /** Before the names of its parts, see {@link Ids}. */
    static final String ID = "import.files";

    private final ImportDraft draft;
    private final ImportReading reading;
    private final List<Path> first;
    private FilesTable table;
    private FindingsPart findings;
    private PreviewBar preview;
    private Button remove;
    private Button map;

    /** @param first files and folders to begin with */
    FilesPage(ImportDraft draft, ImportReading reading, List<Path> first) {
        super(ID);
        this.draft = draft;
        this.reading = reading;
        this.first = first;
        setTitle(Messages.Files_title);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 10).spacing(6, 8).applyTo(area);
        buttons(area);
        SashForm parts = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(860, 430).applyTo(parts);
        preview = new PreviewBar(area, reading, draft::add, this::failed, this::changed);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(preview.control());
        acceptDrops(area);
        HelpContexts.set(area, "import-files");
        setControl(area);
        setPageComplete(false);
        // the window is seen before its tables are made
        List<Runnable> steps = List.of(() -> table(parts), () -> findings = new FindingsPart(parts));
        area.getDisplay().asyncExec(() -> new Turns(area).begin(steps.iterator(), () -> begin(parts)));
    }

    private void table(SashForm parts) {
        table = new FilesTable(
                parts,
                ID,
                entry -> entry.action() == ImportAction.UNASSIGNED ? Fate.words(ImportAction.ADD) : Fate.words(entry));
        table.viewer().addSelectionChangedListener(event -> selected());
    }

    private void begin(SashForm parts) {
        parts.setWeights(1, 1);
        parts.layout(true, true);
        draft.watch(this::changed);
        changed();
        if (!first.isEmpty()) {
            look(first);
        }
    }

    private void buttons(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(6).center(true).applyTo(row);
        button(row, "add", Messages.Files_add).addListener(SWT.Selection, event -> addFiles());
        button(row, "folder", Messages.Files_addFolder).addListener(SWT.Selection, event -> addFolder());
        remove = button(row, "remove", Messages.Files_remove);
        remove.addListener(
                SWT.Selection,
                event -> draft.remove(chosen().stream().map(ImportEntry::file).toList()));
        map = button(row, "map", Messages.Files_map);
        map.setToolTipText(Messages.Files_mapTip);
        map.addListener(SWT.Selection, event -> ((ImportWizard) getWizard()).map(chosen().getFirst()));
    }

    private static Button button(Composite row, String name, String text) {
        Button button = Ids.name(new Button(row, SWT.PUSH), ID + "." + name);
        button.setText(text);
        return button;
    }

    private void acceptDrops(Composite area) {
        DropTarget target = new DropTarget(area, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_LINK);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files) {
                    look(Stream.of(files).map(Path::of).toList());
                }
            }
        });
    }

    private void addFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.Files_chooseFiles);
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            look(Stream.of(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    private void addFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(Messages.Files_chooseFolder);
        dialog.setMessage(Messages.Files_inFolder);
        String folder = dialog.open();
        if (folder != null) {
            look(List.of(Path.of(folder)));
        }
    }

    /** Looks at files and folders in the background. */
    void look(List<Path> paths) {
        paths.stream().filter(Files::isDirectory).forEach(draft.folders()::add);
        preview.look(paths);
    }

    /** Whether files are being read, or will be as soon as the page is made. */
    boolean busy() {
        return findings == null || preview.running();
    }

    private void failed(Problem problem) {
        new ProblemsDialog(getShell(), Messages.Files_looking, List.of(problem)).open();
    }

    private List<ImportEntry> chosen() {
        List<ImportEntry> chosen = new ArrayList<>();
        for (Object element : table.viewer().getStructuredSelection().toList()) {
            chosen.add((ImportEntry) element);
        }
        return chosen;
    }

    private void selected() {
        List<ImportEntry> chosen = chosen();
        findings.show(chosen.isEmpty() ? Optional.empty() : Optional.of(chosen.getFirst()));
        remove.setEnabled(!chosen.isEmpty());
        map.setEnabled(!chosen.isEmpty() && draft.unknown(false).contains(chosen.getFirst()));
    }

    private void changed() {
        if (findings == null || getControl().isDisposed()) {
            return;
        }
        Optional<ImportEntry> before = chosen().stream().findFirst();
        table.show(draft.entries());
        draft.entries().stream()
                .filter(entry -> before.isEmpty()
                        || before.get().file().equals(entry.file())
                                && (before.get().columnPair().isEmpty()
                                        || before.get().columnPair().equals(entry.columnPair())))
                .findFirst()
                .ifPresent(entry -> table.viewer().setSelection(new StructuredSelection(entry), true));
        selected();
        tellState();
        // a folder in which nothing is yet can be watched
        setPageComplete(
                !busy() && !(draft.entries().isEmpty() && draft.folders().isEmpty()));
        if (getContainer().getCurrentPage() != null) {
            getContainer().updateButtons();
        }
    }

    private void tellState() {
        List<Outcome> outcomes = draft.outcomes();
        long red = outcomes.stream()
                .filter(outcome -> outcome.entry().light() == Light.RED)
                .count();
        long yellow = outcomes.stream()
                .filter(outcome -> outcome.entry().light() == Light.YELLOW)
                .count();
        if (draft.entries().isEmpty()) {
            setMessage(draft.folders().isEmpty() || busy() ? Messages.Files_begin : Messages.Files_emptyFolder);
        } else if (red > 0) {
            setMessage(NLS.bind(Messages.Files_red, files(red)), IMessageProvider.WARNING);
        } else {
            setMessage(NLS.bind(
                    yellow > 0 ? Messages.Files_remarks : Messages.Files_looked, files(outcomes.size()), yellow));
        }
    }

    private static String files(long count) {
        return count == 1 ? Messages.Files_one : NLS.bind(Messages.Files_many, count);
    }

    @Override
    public void performHelp() {
        if (findings != null) {
            findings.explain();
        }
    }
}
