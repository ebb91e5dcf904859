package org.interphaselab.ui.study.imports;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.interphaselab.study.imports.ImportAction;
import org.interphaselab.study.imports.ImportEntry;
import org.interphaselab.study.imports.ImportRun;
import org.interphaselab.ui.ButtonWords;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Sentence;

/** What became of every file of an import, with its account. */
final class ImportSummaryDialog extends TitleAreaDialog {

    /** The name of its shell, see {@link Ids}; its table is named after it. */
    static final String ID = "import.summary";

    private final String task;
    private final ImportRun run;

    ImportSummaryDialog(Shell parent, String task, ImportRun run) {
        super(parent);
        this.task = task;
        this.run = run;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(task);
        Ids.name(shell, ID);
        HelpContexts.set(shell, "importing");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Sentence.begin(counts()));
        setMessage(
                run.incomplete() ? Messages.Summary_some : Messages.Summary_all,
                run.incomplete() ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
        Composite area = (Composite) super.createDialogArea(parent);
        SashForm parts = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        FilesTable table = new FilesTable(parts, ID + ".files", Fate::words);
        FindingsPart findings = new FindingsPart(parts);
        table.viewer()
                .addSelectionChangedListener(event -> findings.show(Optional.ofNullable(
                        (ImportEntry) table.viewer().getStructuredSelection().getFirstElement())));
        table.show(run.entries());
        if (!run.entries().isEmpty()) {
            table.viewer().setSelection(new StructuredSelection(run.entries().getFirst()));
        }
        return area;
    }

    private String counts() {
        Map<ImportAction, Integer> counts = new EnumMap<>(ImportAction.class);
        run.entries().forEach(entry -> counts.merge(entry.action(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> Fate.words(count.getKey()) + ": " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button close = createButton(parent, IDialogConstants.OK_ID, ButtonWords.close(), true);
        Ids.name(close, ID + ".close");
    }

    @Override
    protected Point getInitialSize() {
        return new Point(900, 560);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
