package org.interphaselab.ui.chart;

import org.eclipse.osgi.util.NLS;

/** The words of charts, in the user's language; the catalogs lie beside this class. */
final class Messages extends NLS {

    public static String Menu_copyPicture;
    public static String Menu_copyNumbers;
    public static String Menu_saveAs;
    public static String Menu_firstView;
    public static String Menu_everySample;
    public static String Save_title;
    public static String Save_task;
    public static String Save_svg;
    public static String Save_pdf;
    public static String Save_png;
    public static String Save_csv;
    public static String Save_notWritten;
    public static String Save_notWrittenRemedy;
    public static String Save_unknown;
    public static String Save_unknownRemedy;
    public static String Size_title;
    public static String Size_width;
    public static String Size_resolution;
    public static String Chart_empty;
    public static String Chart_names;
    public static String Chart_preparing;
    public static String Chart_synthetic;
    public static String Slice_voxel;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
