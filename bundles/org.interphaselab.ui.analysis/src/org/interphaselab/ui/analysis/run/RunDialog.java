package org.interphaselab.ui.analysis.run;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.core.Problem;
import org.interphaselab.ui.ButtonWords;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.ParameterForm;
import org.interphaselab.ui.analysis.Messages;

/** Asks for the parameters of an analysis. */
final class RunDialog extends TitleAreaDialog {

    /** The name of its shell, see {@link Ids}. */
    static final String ID = "run.dialog";

    private static final int HIGHEST = 700;
    private static final int WIDEST = 800;

    private final AnalysisInfo info;
    private final Class<? extends Record> type;
    private ParameterForm form;
    private Map<String, String> values = Map.of();

    RunDialog(Shell parent, AnalysisInfo info, Class<? extends Record> type) {
        super(parent);
        this.info = info;
        this.type = type;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The parameters entered; empty when the user cancels. */
    Optional<Map<String, String>> ask() {
        return open() == Window.OK ? Optional.of(values) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Run_title);
        Ids.name(shell, ID);
        HelpContexts.set(shell, "analysis");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(info.name());
        setMessage(info.purpose());
        Composite area = (Composite) super.createDialogArea(parent);
        ScrolledComposite scroll = new ScrolledComposite(area, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        form = new ParameterForm(scroll, type, this::check);
        scroll.setContent(form.control());
        scroll.setMinSize(form.control().computeSize(SWT.DEFAULT, SWT.DEFAULT));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Run_run, true);
        createButton(parent, IDialogConstants.CANCEL_ID, ButtonWords.cancel(), false);
    }

    @Override
    protected Point getInitialSize() {
        Point natural = super.getInitialSize();
        return new Point(Math.clamp(natural.x, 620, WIDEST), Math.clamp(natural.y, 320, HIGHEST));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void okPressed() {
        values = form.values();
        super.okPressed();
    }

    private void check() {
        Optional<Problem> problem = form.check();
        setMessage(
                problem.map(Problem::what).orElse(info.purpose()),
                problem.isPresent() ? IMessageProvider.ERROR : IMessageProvider.NONE);
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
    }
}
