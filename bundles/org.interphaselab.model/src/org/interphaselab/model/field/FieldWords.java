package org.interphaselab.model.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * What classes, fields and offered values of the model are called in a language. English is what the model itself says; the
 * catalogs of other languages lie beside this class and have its words as keys.
 */
public final class FieldWords {

    private static final FieldWords ENGLISH = new FieldWords(new Properties());
    private static final FieldWords USER = of(Locale.getDefault());

    private final Properties catalog;

    private FieldWords(Properties catalog) {
        this.catalog = catalog;
    }

    /** The model's own words. */
    public static FieldWords english() {
        return ENGLISH;
    }

    /** The words of the user's language; English where there is no catalog of it. */
    public static FieldWords ofUser() {
        return USER;
    }

    /** The words of a language; English where there is no catalog of it. */
    public static FieldWords of(Locale locale) {
        Properties words = new Properties();
        try (InputStream in = FieldWords.class.getResourceAsStream("fields_" + locale.getLanguage() + ".properties")) {
            if (in != null) {
                words.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the catalog of fields in " + locale, e);
        }
        return new FieldWords(words);
    }

    /** The field's label. */
    public String label(Field field) {
        return of(field.label());
    }

    /** The label with the unit behind it; a fraction says that it is one, as nobody knows whether percent are meant. */
    public String labelWithUnit(Field field) {
        String unit = field.hasUnit() ? field.unit() : field.isFraction() ? "0–1" : "";
        return unit.isEmpty() ? label(field) : label(field) + " (" + unit + ")";
    }

    /** What a class of the model is called. */
    public String kind(EClass type) {
        return of(Field.labelOf(type));
    }

    /** What is shown for a value that nobody gave. */
    public String notReported() {
        return of(Field.NOT_REPORTED);
    }

    /** A value of a field without its unit; {@link #notReported} where it is absent. */
    public String text(Field field, Object value) {
        if (Field.isAbsent(value)) {
            return notReported();
        }
        return switch (value) {
            case Boolean flag -> of(field.text(flag));
            case Enumerator literal -> of(literal.getLiteral());
            case Collection<?> values ->
                values.stream().map(each -> text(field, each)).collect(Collectors.joining(", "));
            default -> field.text(value);
        };
    }

    /** The value of a field in an object, with its unit; {@link #notReported} where it is absent. */
    public String textIn(Field field, EObject object) {
        Object value = object.eGet(field.feature());
        return field.hasUnit() && !Field.isAbsent(value) ? text(field, value) + " " + field.unit() : text(field, value);
    }

    /** A range, see {@link Range#text}. */
    public String range(Range range) {
        return range.text(this);
    }

    /** A label within a sentence or behind another word; languages other than English keep its capitals. */
    public String within(String label) {
        boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return catalog.isEmpty() && word ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }

    /** The words of the model in this language; the model's own where the catalog has none. */
    public String of(String words) {
        return catalog.getProperty(words, words);
    }
}
