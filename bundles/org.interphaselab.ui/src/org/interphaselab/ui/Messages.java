package org.interphaselab.ui;

import org.eclipse.osgi.util.NLS;

/** The words of this bundle, in the user's language; the catalogs lie beside this class. */
public final class Messages extends NLS {

    public static String Problems_stopped;
    public static String Problems_remarks;
    public static String Problems_table;
    public static String Problem_what;
    public static String Problem_where;
    public static String Problem_remedy;
    public static String Problem_paragraph;
    public static String Parameters_none;
    public static String Parameters_allowed;
    public static String Progress_cancel;
    public static String Progress_bar;
    public static String Work_ours;
    public static String Work_oursRemedy;
    public static String Button_ok;
    public static String Button_cancel;
    public static String Button_close;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
