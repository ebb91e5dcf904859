package org.interphaselab.report.crate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person who is responsible, as a crate names it.
 *
 * @param id the address of the ORCID, or a name within the crate
 * @param name the name
 */
record CrateAuthor(String id, String name) {

    private static final Pattern ORCID =
            Pattern.compile("[<(\\[]?(?:https?://orcid\\.org/)?(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])[>)\\]]?");

    /**
     * Reads {@code Name (0000-0002-1825-0097)}; digits whose check character is wrong stay part of the name.
     *
     * @param number place among the authors, from 1
     */
    static CrateAuthor of(String text, int number) {
        Matcher orcid = ORCID.matcher(text);
        if (orcid.find() && valid(orcid.group(1))) {
            String name = (text.substring(0, orcid.start()) + text.substring(orcid.end()))
                    .strip()
                    .replaceAll("[,;]$", "");
            return new CrateAuthor("https://orcid.org/" + orcid.group(1), name.isEmpty() ? orcid.group(1) : name);
        }
        return new CrateAuthor("#author-" + number, text);
    }

    /** ISO 7064 MOD 11-2, as ORCID uses it. */
    private static boolean valid(String orcid) {
        int total = 0;
        String digits = orcid.replace("-", "");
        for (int i = 0; i < digits.length() - 1; i++) {
            total = (total + Character.digit(digits.charAt(i), 10)) * 2;
        }
        int check = (12 - total % 11) % 11;
        return digits.charAt(digits.length() - 1) == (check == 10 ? 'X' : (char) ('0' + check));
    }
}
