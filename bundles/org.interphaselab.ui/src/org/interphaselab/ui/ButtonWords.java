package org.interphaselab.ui;

/** What the buttons of dialogs say; the platform speaks English alone, as long as it comes without its language packs. */
public final class ButtonWords {

    private ButtonWords() {}

    /** Of the button that accepts. */
    public static String ok() {
        return Messages.Button_ok;
    }

    /** Of the button that gives up. */
    public static String cancel() {
        return Messages.Button_cancel;
    }

    /** Of the button that ends what changes nothing. */
    public static String close() {
        return Messages.Button_close;
    }
}
