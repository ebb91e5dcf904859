package org.interphaselab.ui.analysis.report;

import org.eclipse.osgi.util.NLS;

/** The words of the report and its export, in the user's language; the catalogs lie beside this class. */
public final class Messages extends NLS {

    public static String Report_name;
    public static String Report_noStudy;
    public static String Report_none;
    public static String Report_make;
    public static String Report_makeTip;
    public static String Report_export;
    public static String Report_exportTip;
    public static String Report_outdated;
    public static String Report_preview;
    public static String Report_previewFailed;
    public static String Report_previewRemedy;
    public static String Report_notShown;
    public static String Report_closeSome;
    public static String Report_page;
    public static String Outline_parts;
    public static String Outline_up;
    public static String Outline_upTip;
    public static String Outline_down;
    public static String Outline_downTip;
    public static String Outline_usual;
    public static String Outline_usualTip;
    public static String Outline_caption;
    public static String Outline_captionTip;
    public static String Export_title;
    public static String Export_heading;
    public static String Export_message;
    public static String Export_task;
    public static String Export_write;
    public static String Export_html;
    public static String Export_pdf;
    public static String Export_figures;
    public static String Export_figuresAs;
    public static String Export_with;
    public static String Export_dots;
    public static String Export_dotsTip;
    public static String Export_folder;
    public static String Export_browse;
    public static String Export_crate;
    public static String Export_institution;
    public static String Export_institutionTip;
    public static String Export_archive;
    public static String Export_browseArchive;
    public static String Export_export;
    public static String Export_chooseWhat;
    public static String Export_chooseFigures;
    public static String Export_giveDots;
    public static String Export_giveFolder;
    public static String Export_giveInstitution;
    public static String Export_givePath;
    public static String Export_there;
    public static String Export_chooseFolder;
    public static String Export_chooseArchive;
    public static String Export_written;
    public static String Export_show;
    public static String Export_close;
    public static String Export_notSaved;
    public static String Export_notSavedRemedy;
    public static String Export_notWritten;
    public static String Export_notWrittenRemedy;
    public static String Step_show;
    public static String Step_leaveOut;
    public static String Step_move;
    public static String Step_caption;
    public static String Step_usual;
    public static String Preview_notWritten;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
