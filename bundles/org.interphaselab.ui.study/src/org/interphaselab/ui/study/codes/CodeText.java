package org.interphaselab.ui.study.codes;

import java.util.Locale;
import org.interphaselab.cycler.ImportCodes;

/** A code of the catalogue as a text that people read. */
public final class CodeText {

    private CodeText() {}

    /** What is known of a code: meaning, cause and cure, or that it is not in the catalogue. */
    public static String of(String code) {
        return ImportCodes.find(code)
                .map(CodeText::of)
                .orElse(code + "\n\nThe catalogue of this program does not list it: it comes from the study, or from a"
                        + " reader of somebody else. What to do is said with the finding itself.");
    }

    private static String of(ImportCodes.Entry entry) {
        return entry.title() + " (" + entry.code() + ", " + entry.light().name().toLowerCase(Locale.ROOT) + ")\n\n"
                + entry.meaning() + "\n\nCause: " + entry.cause() + "\n\nCure: " + entry.cure();
    }
}
