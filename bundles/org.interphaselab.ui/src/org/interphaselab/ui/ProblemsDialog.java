package org.interphaselab.ui;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Severity;

/** Tells the user what went wrong, where, and what to do: never a stack trace. */
public final class ProblemsDialog extends TitleAreaDialog {

    /** The name of its shell, see {@link Ids}. */
    public static final String ID = "problems.dialog";

    private final String task;
    private final List<Problem> problems;

    /**
     * @param task what was tried, for example {@code Importing run.ndax}
     * @param problems at least one
     */
    public ProblemsDialog(Shell parent, String task, List<Problem> problems) {
        super(parent);
        this.task = task;
        this.problems = List.copyOf(problems);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(task);
        Ids.name(shell, ID);
        HelpContexts.set(shell, "failure");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        boolean stopped = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        setTitle(task);
        setMessage(
                stopped ? Messages.Problems_stopped : Messages.Problems_remarks,
                stopped ? IMessageProvider.ERROR : IMessageProvider.WARNING);
        Composite area = (Composite) super.createDialogArea(parent);
        if (problems.size() == 1) {
            one(area, problems.getFirst());
        } else {
            ProblemTable table = new ProblemTable(area);
            table.show(problems);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        }
        return area;
    }

    private static void one(Composite parent, Problem problem) {
        Composite body = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(12, 10)
                .applyTo(body);
        row(body, Messages.Problem_what, ShownNumbers.in(problem.what()), "problem.what");
        row(body, Messages.Problem_where, problem.where().toString(), "problem.where");
        row(body, Messages.Problem_remedy, ShownNumbers.in(problem.remedy()), "problem.remedy");
    }

    private static void row(Composite parent, String name, String value, String id) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(name);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Text text = Ids.name(new Text(parent, SWT.WRAP | SWT.MULTI | SWT.READ_ONLY), id);
        text.setText(value);
        text.setBackground(parent.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, ButtonWords.close(), true);
    }

    @Override
    protected Point getInitialSize() {
        Point natural = super.getInitialSize();
        return problems.size() > 1
                ? new Point(Math.max(natural.x, 1000), Math.max(natural.y, 380))
                : new Point(Math.max(natural.x, 640), Math.max(natural.y, 260));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
