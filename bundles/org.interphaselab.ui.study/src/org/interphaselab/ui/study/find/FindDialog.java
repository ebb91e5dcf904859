package org.interphaselab.ui.study.find;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.interphaselab.ui.ButtonWords;
import org.interphaselab.ui.CutTexts;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Spoken;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.find.StudySearch.Hit;

/**
 * Finds objects while the user types. Arrow Down goes from the field into the list, Enter and a double click show the
 * object in the navigator, and with it everywhere, and go to the field of its form that says what was found; the dialog
 * stays for the next.
 */
public final class FindDialog extends Dialog {

    /** The names of its shell, field and list, see {@link Ids}. */
    public static final String ID = "find";

    public static final String TEXT_ID = "find.text";
    public static final String HITS_ID = "find.hits";

    private static final int PATIENCE_MS = 150;
    private static final Point SIZE = new Point(720, 460);

    private final StudySearch search;
    private final Consumer<Hit> show;
    private Text text;
    private Label count;
    private TableViewer hits;
    private final Runnable look = this::look;

    /** @param show shows what was chosen */
    public FindDialog(Shell parent, OpenStudy study, Consumer<Hit> show) {
        super(parent);
        this.search = new StudySearch(study);
        this.show = show;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Find_title);
        Ids.name(shell, ID);
        HelpContexts.set(shell, "find");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.Find_words);
        text = Ids.name(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), TEXT_ID);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(PATIENCE_MS, look));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                hits.getTable().setFocus();
            }
        });
        hits = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        CutTexts.mark(hits.getTable());
        Spoken.name(Ids.name(hits.getTable(), HITS_ID), Messages.Find_hits);
        hits.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(hits.getTable());
        hits.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.Find_object, 190, Hit::name);
        column(Messages.Find_place, 230, Hit::path);
        column(Messages.Find_value, 250, Hit::said);
        hits.addOpenListener(event -> show());
        count = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(count);
        look();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Find_show, true);
        createButton(parent, IDialogConstants.CANCEL_ID, ButtonWords.close(), false);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
    }

    @Override
    protected void okPressed() {
        show();
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    private void show() {
        IStructuredSelection chosen = hits.getStructuredSelection();
        if (chosen.getFirstElement() instanceof Hit hit) {
            show.accept(hit);
        }
    }

    private void look() {
        if (hits.getTable().isDisposed()) {
            return;
        }
        List<Hit> found = search.find(text.getText());
        hits.setInput(found);
        if (!found.isEmpty()) {
            hits.setSelection(new StructuredSelection(found.getFirst()), true);
        }
        count.setText(
                text.getText().isBlank()
                        ? Messages.Find_help
                        : found.size() >= StudySearch.MOST
                                ? NLS.bind(Messages.Find_first, found.size())
                                : NLS.bind(Messages.Find_found, found.size()));
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!found.isEmpty());
        }
    }

    private void column(String title, int width, Function<Hit, String> words) {
        TableViewerColumn column = new TableViewerColumn(hits, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> words.apply((Hit) element)));
    }
}
