package org.interphaselab.ui.analysis;

import org.eclipse.osgi.util.NLS;

/** The words of verdicts, results and decisions, in the user's language; the catalogs lie beside this class. */
public final class Messages extends NLS {

    public static String Note_noCells;
    public static String Note_never;
    public static String Note_outdated;
    public static String Note_synthetic;
    public static String Note_incomplete;
    public static String Note_from;
    public static String Verdict_noStudy;
    public static String Verdict_tree;
    public static String Verdict_why;
    public static String Verdict_read;
    public static String Column_subject;
    public static String Column_verdict;
    public static String Column_why;
    public static String Evidence_word;
    public static String Evidence_at;
    public static String Evidence_from;
    public static String Evidence_half;
    public static String Word_DETRIMENTAL;
    public static String Word_BENEFICIAL;
    public static String Word_NEUTRAL;
    public static String Word_NEGLIGIBLE_LOSS;
    public static String Word_INCONCLUSIVE;
    public static String Word_REFERENCE;
    public static String Word_SYMMETRIC_MISLEADING;
    public static String Word_VISIBLE_IN_BOTH;
    public static String Word_CONSISTENT;
    public static String Result_none;
    public static String Result_outdated;
    public static String Result_soFar;
    public static String Result_showing;
    public static String Result_notShown;
    public static String Result_closeSome;
    public static String Result_empty;
    public static String Result_yes;
    public static String Result_no;
    public static String Result_synthetic;
    public static String Run_title;
    public static String Run_run;
    public static String Decision_title;
    public static String Decision_heading;
    public static String Decision_confirm;
    public static String Decision_move;
    public static String Decision_dismiss;
    public static String Decision_confirmMenu;
    public static String Decision_moveMenu;
    public static String Decision_dismissMenu;
    public static String Decision_clickMenu;
    public static String Decision_withdrawMenu;
    public static String Decision_time;
    public static String Decision_reason;
    public static String Decision_by;
    public static String Decision_giveTime;
    public static String Decision_sayWhy;
    public static String Decision_confirmMeans;
    public static String Decision_moveMeans;
    public static String Decision_dismissMeans;
    public static String Composition_scale;
    public static String Composition_add;
    public static String Composition_addHelp;
    public static String Composition_addStep;
    public static String Composition_basis;
    public static String Composition_formula;
    public static String Composition_formulaTip;
    public static String Composition_notSaid;
    public static String Composition_byMol;
    public static String Composition_byMass;
    public static String Composition_task;
    public static String Composition_type;
    public static String Composition_alloys;
    public static String Composition_ofMoles;
    public static String Voltage_name;
    public static String Voltage_hint;
    public static String Voltage_of;
    public static String Voltage_cells;
    public static String Voltage_loading;
    public static String Voltage_envelope;
    public static String Voltage_samples;
    public static String Voltage_tooMany;
    public static String Voltage_tooManyRemedy;
    public static String Voltage_noRecording;
    public static String Voltage_noRecordingRemedy;
    public static String Voltage_noColumn;
    public static String Voltage_noColumnRemedy;
    public static String Voltage_cell;
    public static String Tile_noInterphase;
    public static String Tile_noDesign;
    public static String Tile_metal;
    public static String Tile_noRecording;
    public static String Tile_notEvaluated;
    public static String Tile_upTo;
    public static String Tile_lost;
    public static String Tile_alive;
    public static String Tile_after;
    public static String Tile_ended;
    public static String Place_never;
    public static String Place_contradictory;
    public static String Place_notBelow;
    public static String Place_notAbove;
    public static String Place_between;
    public static String Chart_first;
    public static String Chart_everything;
    public static String Chart_save;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
