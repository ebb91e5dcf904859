package org.interphaselab.desktop.testkit;

import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.model.field.FieldWords;

/** What the desktop says in the language it runs in, so that flows hold in every language. */
public final class Said {

    private Said() {}

    /**
     * Words of a catalog.
     *
     * @param neighbour a class beside the catalog
     * @param key the key of the words
     * @param values what stands in their places
     */
    public static String by(Class<?> neighbour, String key, Object... values) {
        String words = ResourceBundle.getBundle(
                        neighbour.getPackageName() + ".messages", Locale.getDefault(), neighbour.getClassLoader())
                .getString(key);
        return values.length == 0 ? words : NLS.bind(words, values);
    }

    /** The same without the marks of a menu: its mnemonic and the dots of what asks further. */
    public static String plain(String entry) {
        return entry.replaceAll("\\(&\\w\\)", "").replace("&", "").replace("…", "");
    }

    /** What a field, a kind of object or a value of the model is called. */
    public static String field(String english) {
        return FieldWords.ofUser().of(english);
    }

    /** The same behind other words. */
    public static String fieldWithin(String english) {
        return FieldWords.ofUser().within(field(english));
    }
}
