package org.interphaselab.ui.analysis.design;

import org.eclipse.osgi.util.NLS;

/** The words of this package, in the user's language; the catalog lies beside this class. */
public final class Messages extends NLS {

    public static String Lever_aspectRatio;
    public static String Lever_aspectRatioHelp;
    public static String Lever_size;
    public static String Lever_sizeHelp;
    public static String Lever_envelope;
    public static String Lever_envelopeHelp;
    public static String Lever_tunnelling;
    public static String Lever_tunnellingHelp;
    public static String Lever_fraction;
    public static String Lever_fractionHelp;
    public static String Sketch_name;
    public static String Sketch_describe;
    public static String Sketch_help;
    public static String Sketch_through;
    public static String Sketch_other;
    public static String Sketch_placing;
    public static String Curve_linear;
    public static String Curve_logarithmic;
    public static String Curve_scale;
    public static String Curve_harmless;
    public static String Curve_detrimental;
    public static String Curve_here;
    public static String Threshold_task;
    public static String Threshold_sketchTask;
    public static String Threshold_expected;
    public static String Threshold_running;
    public static String Threshold_reached;
    public static String Threshold_cancelled;
    public static String Threshold_bound;
    public static String Threshold_never;
    public static String Threshold_cancel;
    public static String Threshold_again;
    public static String Threshold_target;
    public static String Threshold_below;
    public static String Threshold_above;
    public static String Threshold_near;
    public static String Bracket_inside;
    public static String Bracket_lower;
    public static String Bracket_higher;
    public static String Convergence_waiting;
    public static String Raise_title;
    public static String Raise_round;
    public static String Raise_large;
    public static String Raise_envelope;
    public static String Raise_map;
    public static String Promote_title;
    public static String Promote_alloys;
    public static String Promote_approach;
    public static String Promote_mixture;
    public static String Promote_dopants;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
