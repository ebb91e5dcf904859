package org.interphaselab.ui.analysis.decision;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.interphaselab.analysis.experiment.EventDecision;
import org.interphaselab.core.Hours;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.Cell;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.field.Field;
import org.interphaselab.model.provider.ObjectText;
import org.interphaselab.ui.ButtonWords;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.TypedNumber;
import org.interphaselab.ui.analysis.CellEvent;
import org.interphaselab.ui.analysis.Messages;

/** Asks why an event is confirmed, moved or dismissed, and for a moved one, where to. */
final class DecisionDialog extends TitleAreaDialog {

    /** The name of its shell, see {@link Ids}; its fields are named after it. */
    static final String ID = "event.decision";

    private static final int REASON_HEIGHT = 80;
    private static final int WIDTH = 440;
    private static final int DIGITS = 7;

    private final CellEvent event;
    private final Cell cell;
    private final EventDecision.Action action;
    private final double timeH;
    private Text time;
    private Text reason;
    private Text by;
    private EventDecision decision;

    DecisionDialog(Shell parent, CellEvent event, Cell cell, EventDecision.Action action, double timeH) {
        super(parent);
        this.event = event;
        this.cell = cell;
        this.action = action;
        this.timeH = timeH;
    }

    /** The decision; empty when the user cancels. */
    Optional<EventDecision> ask() {
        return open() == Window.OK ? Optional.of(decision) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Decision_title);
        Ids.name(shell, ID);
        HelpContexts.set(shell, "decision");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.Decision_heading, new Object[] {verb(), event.words(), new ObjectText().of(cell)}));
        setMessage(meaning());
        Composite whole = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(whole, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 12).applyTo(area);
        if (action == EventDecision.Action.MOVE) {
            time = text(area, Messages.Decision_time, SWT.SINGLE, ".time");
            time.setText(ShownNumbers.in(Numbers.significant(timeH, DIGITS)));
        }
        reason = text(area, Messages.Decision_reason, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, ".reason");
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, REASON_HEIGHT)
                .applyTo(reason);
        by = text(area, Messages.Decision_by, SWT.SINGLE, ".by");
        reason.setFocus();
        return whole;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Ids.name(createButton(parent, IDialogConstants.OK_ID, verb(), true), ID + ".ok");
        createButton(parent, IDialogConstants.CANCEL_ID, ButtonWords.cancel(), false);
        check();
    }

    @Override
    protected void okPressed() {
        decision = new EventDecision(
                event.key(),
                action,
                seconds(),
                reason.getText().strip(),
                by.getText().strip(),
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS));
        super.okPressed();
    }

    private Text text(Composite area, String label, int style, String id) {
        Label name = new Label(area, SWT.NONE);
        name.setText(label);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
        Text text = Ids.name(new Text(area, SWT.BORDER | style), ID + id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, changed -> check());
        return text;
    }

    private void check() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok == null) {
            return;
        }
        Optional<String> wrong = wrong();
        setMessage(wrong.orElse(meaning()), wrong.isPresent() ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
        ok.setEnabled(wrong.isEmpty());
    }

    private Optional<String> wrong() {
        if (time != null) {
            try {
                if (Field.of(Literals.EVENT_DECISION__NEW_TIME_H).parse(TypedNumber.plain(time.getText())) == null) {
                    return Optional.of(Messages.Decision_giveTime);
                }
            } catch (ProblemException e) {
                return Optional.of(e.problem().what());
            }
        }
        return reason.getText().isBlank()
                ? Optional.of(NLS.bind(Messages.Decision_sayWhy, meaning()))
                : Optional.empty();
    }

    private OptionalDouble seconds() {
        return time == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Hours.toSeconds(Double.parseDouble(TypedNumber.plain(time.getText()))));
    }

    private String verb() {
        return switch (action) {
            case CONFIRM -> Messages.Decision_confirm;
            case MOVE -> Messages.Decision_move;
            case DISMISS -> Messages.Decision_dismiss;
        };
    }

    private String meaning() {
        return switch (action) {
            case CONFIRM -> Messages.Decision_confirmMeans;
            case MOVE -> Messages.Decision_moveMeans;
            case DISMISS -> Messages.Decision_dismissMeans;
        };
    }
}
