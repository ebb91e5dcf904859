package org.interphaselab.ui;

import java.util.function.IntConsumer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** A box that asks or tells something, with its answers on buttons; F1 opens what the help says about it. */
public final class AskingBox extends MessageDialog {

    private final String help;

    private AskingBox(Shell parent, String help, int kind, String title, String text, String... answers) {
        super(parent, title, null, text, kind, 0, answers);
        this.help = help;
    }

    /**
     * Shows it until it is answered.
     *
     * @param help the context of the help, see {@link HelpContexts}
     * @param kind {@link MessageDialog#QUESTION} or {@link MessageDialog#INFORMATION}
     * @param answers the words on the buttons, the usual one first
     * @return the index of the answer; negative when the box was closed without one
     */
    public static int ask(Shell parent, String help, int kind, String title, String text, String... answers) {
        return new AskingBox(parent, help, kind, title, text, answers).open();
    }

    /**
     * Tells something, soon; work goes on meanwhile.
     *
     * @param help the context of the help, see {@link HelpContexts}
     * @param answered told the index of the answer; negative when the box was closed without one
     * @param answers the words on the buttons, the usual one first
     */
    public static void tell(
            Shell parent, String help, String title, String text, IntConsumer answered, String... answers) {
        Unhurried.open(new AskingBox(parent, help, INFORMATION, title, text, answers), answered);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        HelpContexts.set(shell, help);
    }
}
