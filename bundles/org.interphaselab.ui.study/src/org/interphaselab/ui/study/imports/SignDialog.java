package org.interphaselab.ui.study.imports;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.interphaselab.model.SignConvention;
import org.interphaselab.ui.Ids;

/** Asks what no instrument file tells: which electrode a positive current plates. */
public final class SignDialog extends Dialog {

    /** The name of its shell, see {@link Ids}. */
    public static final String ID = "import.sign";

    private static final Map<SignConvention, String> ANSWERS = new EnumMap<>(Map.of(
            SignConvention.POSITIVE_PLATES_B, "A positive current plates lithium on the thin electrode B",
            SignConvention.POSITIVE_STRIPS_B, "A positive current strips lithium from the thin electrode B",
            SignConvention.NOT_REPORTED, "I do not know yet (the cell cannot be evaluated until it is stated)"));

    private SignConvention answer;

    /** @param suggested the answer chosen at first */
    SignDialog(Shell parent, SignConvention suggested) {
        super(parent);
        answer = suggested;
    }

    /** The answer; what is closed without one is not reported. */
    static SignConvention ask(Shell shell, SignConvention suggested) {
        SignDialog dialog = new SignDialog(shell, suggested);
        return dialog.open() == OK ? dialog.answer : SignConvention.NOT_REPORTED;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Sign of the Current");
        Ids.name(shell, ID);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(14, 12).spacing(5, 8).applyTo(area);
        Label question = new Label(area, SWT.WRAP);
        question.setText("How was the cell connected? The file does not tell which electrode is which.");
        GridDataFactory.fillDefaults().hint(460, SWT.DEFAULT).applyTo(question);
        ANSWERS.forEach((sign, text) -> {
            Button button = Ids.name(new Button(area, SWT.RADIO), ID + "." + sign.name());
            button.setText(text);
            button.setSelection(sign == answer);
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    answer = sign;
                }
            });
        });
        return area;
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
        Button button = super.createButton(parent, id, label, isDefault);
        return id == IDialogConstants.OK_ID ? Ids.name(button, ID + ".ok") : button;
    }
}
