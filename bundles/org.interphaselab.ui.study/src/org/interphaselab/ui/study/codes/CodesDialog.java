package org.interphaselab.ui.study.codes;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.interphaselab.cycler.ImportCodes;
import org.interphaselab.ui.ButtonWords;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Spoken;
import org.interphaselab.ui.study.Messages;

/** The catalogue of the codes an import can report, with cause and cure; what is typed is looked for in all of it. */
public final class CodesDialog extends Dialog {

    /** The name of its shell, see {@link Ids}; its parts are named after it. */
    public static final String ID = "import.codes";

    private final String wanted;
    private ListViewer list;
    private Text text;

    /** @param wanted the code shown first; empty for the first of all */
    public CodesDialog(Shell parent, String wanted) {
        super(parent);
        this.wanted = wanted;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Codes_list);
        Ids.name(shell, ID);
        HelpContexts.set(shell, "codes");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
        Text search = Ids.name(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), ID + ".search");
        search.setMessage(Messages.Codes_search);
        Spoken.name(search, Messages.Codes_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        SashForm parts = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        list = new ListViewer(parts, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        Spoken.name(Ids.name(list.getList(), ID + ".list"), Messages.Codes_list);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((ImportCodes.Entry) element).code();
            }
        });
        text = Ids.name(
                new Text(parts, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL), ID + ".text");
        Spoken.name(text, Messages.Codes_text);
        parts.setWeights(2, 3);
        list.addSelectionChangedListener(event -> show());
        search.addListener(SWT.Modify, event -> find(search.getText()));
        find("");
        return area;
    }

    private void find(String words) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        List<ImportCodes.Entry> found = ImportCodes.all().stream()
                .filter(entry -> entry.toString().toLowerCase(Locale.ROOT).contains(sought))
                .toList();
        list.setInput(found);
        ImportCodes.Entry first = found.stream()
                .filter(entry -> entry.code().equals(wanted))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.getFirst());
        list.setSelection(first == null ? StructuredSelection.EMPTY : new StructuredSelection(first), true);
        show();
        if (sought.isEmpty() && !wanted.isEmpty() && ImportCodes.find(wanted).isEmpty()) {
            text.setText(CodeText.of(wanted));
        }
    }

    private void show() {
        Object selected = list.getStructuredSelection().getFirstElement();
        text.setText(selected instanceof ImportCodes.Entry entry ? CodeText.of(entry.code()) : Messages.Codes_none);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, ButtonWords.close(), true);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(820, 520);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
