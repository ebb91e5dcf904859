package org.interphaselab.ui.study.imports;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.interphaselab.study.imports.ImportEntry;

/**
 * Imports files: shows how each reads, asks what no file tells, and hands over what is to be done. Nothing is written
 * while it is open.
 */
final class ImportWizard extends Wizard {

    /** Takes what the user has decided. */
    interface Decision {
        /**
         * Begins the import.
         *
         * @param watch whether to go on watching the folders of the draft
         */
        void take(ImportDraft draft, ImportReading reading, boolean watch);
    }

    private final ImportDraft draft;
    private final ImportReading reading;
    private final Decision decision;
    private final FilesPage files;
    private final MappingPage mapping;
    private final CellsPage cells;

    ImportWizard(ImportDraft draft, ImportReading reading, List<Path> first, boolean watch, Decision decision) {
        this.draft = draft;
        this.reading = reading;
        this.decision = decision;
        files = new FilesPage(draft, reading, first);
        mapping = new MappingPage(draft, reading, files::look);
        cells = new CellsPage(draft, watch);
        setWindowTitle(watch ? Messages.Wizard_watch : Messages.Wizard_import);
        setHelpAvailable(true);
    }

    @Override
    public void addPages() {
        addPage(files);
        addPage(mapping);
        addPage(cells);
    }

    /** Each page is made when it is shown: all at once would keep the user waiting. */
    @Override
    public void createPageControls(Composite pageContainer) {}

    /** The page for tables of no known form is passed over where there are none. */
    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == files && draft.unknown(true).isEmpty() ? cells : super.getNextPage(page);
    }

    /** Goes to the page on which the columns of a table are named. */
    void map(ImportEntry entry) {
        getContainer().showPage(mapping);
        mapping.choose(entry.file());
    }

    @Override
    public boolean canFinish() {
        return !files.busy() && cells.missing().isEmpty();
    }

    @Override
    public boolean performFinish() {
        decision.take(draft, reading, cells.watches());
        return true;
    }
}
