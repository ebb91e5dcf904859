package org.interphaselab.ui.study;

import org.eclipse.osgi.util.NLS;

/** The words of studies, forms and the navigator, in the user's language; the catalogs lie beside this class. */
public final class Messages extends NLS {

    public static String Opening_new;
    public static String Opening_task;
    public static String Opening_reading;
    public static String Opening_saving;
    public static String Opening_forReading;
    public static String Opening_backup;
    public static String Opening_cancel;
    public static String Opening_close;
    public static String Opening_changed;
    public static String Opening_save;
    public static String Opening_doNotSave;
    public static String New_title;
    public static String New_message;
    public static String Open_title;
    public static String Open_message;
    public static String Watch_title;
    public static String Watch_message;
    public static String Watch_stop;
    public static String Watch_menu;
    public static String Undo_of;
    public static String Undo_plain;
    public static String Redo_of;
    public static String Redo_plain;
    public static String Navigator_name;
    public static String Navigator_empty;
    public static String Navigator_new;
    public static String Navigator_control;
    public static String Navigator_noRecording;
    public static String Navigator_synthetic;
    public static String Group_unplaced;
    public static String Group_designs;
    public static String Group_protocols;
    public static String Group_electrolytes;
    public static String Group_materials;
    public static String Group_assemblies;
    public static String Group_catalog;
    public static String Cells_title;
    public static String Cells_heading;
    public static String Cells_interphases;
    public static String Cells_designs;
    public static String Cells_preview;
    public static String Cells_replicates;
    public static String Cells_protocol;
    public static String Cells_make;
    public static String Cells_choose;
    public static String Cells_all;
    public static String Cells_missing;
    public static String Form_several;
    public static String Form_nothing;
    public static String Form_selected;
    public static String Form_add;
    public static String Form_range;
    public static String Properties_property;
    public static String Properties_value;
    public static String Properties_unit;
    public static String Properties_allowed;
    public static String Properties_decision;
    public static String Problems_noStudy;
    public static String Problems_none;
    public static String Problems_one;
    public static String Problems_many;
    public static String Find_title;
    public static String Find_words;
    public static String Find_hits;
    public static String Find_object;
    public static String Find_place;
    public static String Find_value;
    public static String Find_show;
    public static String Find_help;
    public static String Find_first;
    public static String Find_found;
    public static String Paste_task;
    public static String Codes_list;
    public static String Codes_search;
    public static String Codes_text;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
