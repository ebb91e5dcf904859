package org.interphaselab.cycler.neware;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interphaselab.core.TextColumn;

/** The kinds of step of Neware's test programmes, with the codes of their files and the names of their software. */
public enum NewareStepType {
    CC_CHARGE(1, "CC_Chg", Direction.CHARGE),
    CC_DISCHARGE(2, "CC_DChg", Direction.DISCHARGE),
    CV_CHARGE(3, "CV_Chg", Direction.CHARGE),
    REST(4, "Rest", Direction.NONE),
    CYCLE(5, "Cycle", Direction.NONE),
    END(6, "End", Direction.NONE),
    CCCV_CHARGE(7, "CCCV_Chg", Direction.CHARGE),
    CP_DISCHARGE(8, "CP_DChg", Direction.DISCHARGE),
    CP_CHARGE(9, "CP_Chg", Direction.CHARGE),
    CR_DISCHARGE(10, "CR_DChg", Direction.DISCHARGE),
    PAUSE(13, "Pause", Direction.NONE),
    PULSE(16, "Pulse", Direction.NONE),
    SIMULATION(17, "SIM", Direction.NONE),
    PCCCV_CHARGE(18, "PCCCV_Chg", Direction.CHARGE),
    CV_DISCHARGE(19, "CV_DChg", Direction.DISCHARGE),
    CCCV_DISCHARGE(20, "CCCV_DChg", Direction.DISCHARGE),
    CONTROL(21, "Control", Direction.NONE),
    OPEN_CIRCUIT(22, "OCV", Direction.NONE),
    RAMP(25, "Ramp", Direction.NONE),
    CPCV_DISCHARGE(26, "CPCV_DChg", Direction.DISCHARGE),
    CPCV_CHARGE(27, "CPCV_Chg", Direction.CHARGE);

    /** Which way a step's current flows, by its kind. */
    public enum Direction {
        CHARGE,
        DISCHARGE,
        /** No current, or either way. */
        NONE
    }

    private static final int CODES = 256;
    private static final NewareStepType[] BY_CODE = new NewareStepType[CODES];

    static {
        for (NewareStepType type : values()) {
            BY_CODE[type.code] = type;
        }
    }

    private final int code;
    private final String label;
    private final Direction direction;

    NewareStepType(int code, String label, Direction direction) {
        this.code = code;
        this.label = label;
        this.direction = direction;
    }

    /** The name in Neware's software, for example {@code CC_DChg}. */
    public String label() {
        return label;
    }

    /** Which way the current flows in such a step. */
    public Direction direction() {
        return direction;
    }

    /** The code in the files. */
    public int code() {
        return code;
    }

    /** Whether the code (0 to 255) is known. */
    public static boolean isKnown(int code) {
        return BY_CODE[code & 0xFF] != null;
    }

    /** Which way the current flows in a step of this code; unknown codes say nothing. */
    public static Direction directionOf(int code) {
        NewareStepType type = BY_CODE[code & 0xFF];
        return type == null ? Direction.NONE : type.direction;
    }

    /** The name for a code; an unknown one keeps its number: {@code Unknown 99}. */
    public static String labelOf(int code) {
        NewareStepType type = BY_CODE[code & 0xFF];
        return type == null ? "Unknown " + (code & 0xFF) : type.label;
    }

    /** The text column of one code per sample. */
    public static TextColumn column(byte[] codes) {
        int[] position = new int[CODES];
        Arrays.fill(position, -1);
        List<String> words = new ArrayList<>();
        int[] out = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            int code = codes[i] & 0xFF;
            if (position[code] < 0) {
                position[code] = words.size();
                words.add(labelOf(code));
            }
            out[i] = position[code];
        }
        return new TextColumn(words, out);
    }

    /** The codes used that are not known, ascending. */
    public static List<Integer> unknownCodes(byte[] codes) {
        boolean[] used = new boolean[CODES];
        for (byte code : codes) {
            used[code & 0xFF] = true;
        }
        List<Integer> unknown = new ArrayList<>();
        for (int code = 0; code < CODES; code++) {
            if (used[code] && !isKnown(code)) {
                unknown.add(code);
            }
        }
        return unknown;
    }
}
