package org.interphaselab.ui.study.codes;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.cycler.ImportCodes;
import org.interphaselab.ui.study.Messages;

/** A code of the catalogue as a text that people read. */
public final class CodeText {

    private CodeText() {}

    /** What is known of a code: meaning, cause and cure, or that it is not in the catalogue. */
    public static String of(String code) {
        return ImportCodes.find(code).map(CodeText::of).orElse(code + "\n\n" + Messages.Codes_unlisted);
    }

    private static String of(ImportCodes.Entry entry) {
        return entry.title() + " (" + entry.code() + ", " + entry.light().name().toLowerCase(Locale.ROOT) + ")\n\n"
                + entry.meaning() + "\n\n" + NLS.bind(Messages.Codes_cause, entry.cause()) + "\n\n"
                + NLS.bind(Messages.Codes_cure, entry.cure());
    }
}
