package org.interphaselab.ui.analysis.foil;

import org.eclipse.osgi.util.NLS;

/** The words of this package, in the user's language; the catalog lies beside this class. */
public final class Messages extends NLS {

    public static String Foil_task;
    public static String Foil_select;
    public static String Foil_unknown;
    public static String Foil_asking;
    public static String Foil_heading;
    public static String Foil_fit;
    public static String Foil_unfit;
    public static String Foil_windows;
    public static String Foil_window;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
