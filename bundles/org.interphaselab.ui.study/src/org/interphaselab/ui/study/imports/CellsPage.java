package org.interphaselab.ui.study.imports;

import java.util.Optional;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Sentence;
import org.interphaselab.ui.study.codes.CodesDialog;

/** Which file belongs to which cell, how the cells were connected, and where the clock stood. */
final class CellsPage extends WizardPage {

    /** Before the names of its parts, see {@link Ids}. */
    static final String ID = "import.cells";

    private final ImportDraft draft;
    private final boolean watchWanted;
    private AssignmentTable table;
    private SettingsPart settings;
    private Button watch;

    /** @param watchWanted whether the user came to watch a folder */
    CellsPage(ImportDraft draft, boolean watchWanted) {
        super(ID);
        this.draft = draft;
        this.watchWanted = watchWanted;
        setTitle(Messages.Cells_title);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 10).spacing(6, 10).applyTo(area);
        new RulePart(area, draft);
        table = new AssignmentTable(area, draft);
        GridDataFactory.fillDefaults().grab(true, true).hint(860, 160).applyTo(table.control());
        settings = new SettingsPart(area, draft);
        watch = Ids.name(new Button(area, SWT.CHECK), ID + ".watch");
        watch.setText(Messages.Cells_watch);
        watch.setSelection(watchWanted);
        watch.addListener(SWT.Selection, event -> changed());
        HelpContexts.set(area, "import-cells");
        setControl(area);
        draft.watch(this::changed);
        changed();
    }

    /** Whether the folders are to be watched. */
    boolean watches() {
        return (watch == null ? watchWanted : watch.getSelection())
                && !draft.folders().isEmpty();
    }

    /** Why the import cannot begin yet, if it cannot. */
    Optional<String> missing() {
        Optional<String> zone = settings == null ? Optional.empty() : settings.problem();
        return zone.or(() -> watches() ? draft.ruleProblem().map(Sentence::of) : draft.missing());
    }

    private void changed() {
        if (getControl() == null || getControl().isDisposed()) {
            return;
        }
        table.show();
        watch.setEnabled(!draft.folders().isEmpty());
        Optional<String> missing = missing();
        long without = draft.outcomes().stream()
                .filter(outcome -> !outcome.imports() && outcome.cell().isEmpty())
                .count();
        if (missing.isPresent()) {
            setMessage(missing.get(), IMessageProvider.INFORMATION);
        } else if (without > 0) {
            setMessage(
                    without == 1 ? Messages.Cells_oneLeft : NLS.bind(Messages.Cells_someLeft, without),
                    IMessageProvider.WARNING);
        } else {
            setMessage(watches() ? Messages.Cells_finishWatching : Messages.Cells_finish);
        }
        setPageComplete(missing.isEmpty());
    }

    @Override
    public void performHelp() {
        new CodesDialog(getShell(), "").open();
    }
}
