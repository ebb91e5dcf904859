package org.interphaselab.app;

import org.eclipse.osgi.util.NLS;

/** The words of this bundle, in the user's language; the catalogs lie beside this class. */
public final class Messages extends NLS {

    public static String Welcome_title;
    public static String Welcome_what;
    public static String Welcome_begin;
    public static String Welcome_learn;
    public static String Welcome_example;
    public static String Welcome_exampleText;
    public static String Welcome_new;
    public static String Welcome_newText;
    public static String Welcome_open;
    public static String Welcome_openText;
    public static String Welcome_import;
    public static String Welcome_importText;
    public static String Welcome_verdictSheet;
    public static String Welcome_verdictSheetText;
    public static String Welcome_studySheet;
    public static String Welcome_studySheetText;
    public static String Welcome_help;
    public static String Welcome_helpText;
    public static String Welcome_news;
    public static String Welcome_newsText;
    public static String Title_synthetic;
    public static String Title_readOnly;
    public static String Example_notCopied;
    public static String Example_notCopiedRemedy;
    public static String Example_missing;
    public static String Example_missingRemedy;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
