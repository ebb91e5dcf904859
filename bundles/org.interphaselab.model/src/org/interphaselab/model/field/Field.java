package org.interphaselab.model.field;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * What people see of a feature of the model, read from the model's own annotations.
 *
 * @param feature the feature
 * @param label what it is called
 * @param unit its unit, {@code 1} for pure numbers, empty where there is none
 * @param help what it means
 * @param range the range a number must lie in
 * @param fixed whether it is a fact that people do not edit
 */
public record Field(EStructuralFeature feature, String label, String unit, String help, Range range, boolean fixed) {

    /** What is shown for a value that nobody gave. */
    public static final String NOT_REPORTED = "not reported";

    private static final String SOURCE = "urn:org.interphaselab:field";

    /** The field of a feature. */
    public static Field of(EStructuralFeature feature) {
        String label = annotation(feature, "label");
        return new Field(
                feature,
                label.isEmpty() ? FieldText.sentence(feature.getName()) : label,
                annotation(feature, "unit"),
                help(feature),
                new Range(number(feature, "min"), number(feature, "above"), number(feature, "max")),
                annotation(feature, "fixed").equals("true"));
    }

    /** In which column of the catalog's table a feature stands; empty if in none. */
    public static String columnOf(EStructuralFeature feature) {
        return annotation(feature, "column");
    }

    /** What a class of the model is called, for example {@code Pellet pressing}. */
    public static String labelOf(EClass type) {
        return FieldText.sentence(type.getName());
    }

    /** What a class or feature of the model means. */
    public static String help(EModelElement element) {
        String text = EcoreUtil.getDocumentation(element);
        return text == null ? "" : text.strip().replaceAll("\\s*\\R[\\s*]*", " ");
    }

    /** The label with the unit behind it: {@code Areal current (mA cm⁻²)}. */
    public String labelWithUnit() {
        return hasUnit() ? label + " (" + unit + ")" : label;
    }

    /** The value of the feature in an object, for people, with its unit; {@link #NOT_REPORTED} where it is absent. */
    public String textIn(EObject object) {
        Object value = object.eGet(feature);
        String text = text(value);
        return hasUnit() && !isAbsent(value) ? text + " " + unit : text;
    }

    /** A value of this field for people, without unit; {@link #NOT_REPORTED} where it is absent. */
    public String text(Object value) {
        if (isAbsent(value)) {
            return NOT_REPORTED;
        }
        return switch (value) {
            case Double number -> FieldText.number(number);
            case Boolean flag -> flag ? "yes" : "no";
            case Enumerator literal -> literal.getLiteral();
            case Collection<?> values -> values.stream().map(this::text).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /** Whether the value says nothing: null, an empty text, an empty list, or the literal for "not reported". */
    public static boolean isAbsent(Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isBlank();
            case Collection<?> values -> values.isEmpty();
            case Enumerator literal -> literal.getLiteral().equals(NOT_REPORTED);
            default -> false;
        };
    }

    /**
     * Reads what a person typed into this field.
     *
     * @return the value, or null for an empty text: absent, not zero
     * @throws ProblemException if it is not a value of this field, or out of its range
     */
    public Object parse(String typed) throws ProblemException {
        EDataType type = ((EAttribute) feature).getEAttributeType();
        String text = typed.strip();
        if (type.getInstanceClass() == String.class) {
            return text.isEmpty() ? null : text;
        }
        if (text.isEmpty() || text.equals(NOT_REPORTED)) {
            return type.getDefaultValue();
        }
        Object value;
        try {
            value = EcoreUtil.createFromString(type, text);
        } catch (RuntimeException e) {
            throw unreadable(text, type).asException(e);
        }
        if (value instanceof Number number && !range.contains(number.doubleValue())) {
            throw outOfRange(number.doubleValue(), Location.of(label)).asException();
        }
        return value;
    }

    /** The problem of a number outside of the range. */
    public Problem outOfRange(double value, Location where) {
        return Problem.error(
                "VALUE_OUT_OF_RANGE",
                label + " is " + FieldText.number(value) + (hasUnit() ? " " + unit : "") + "; it must be "
                        + (range.text().isEmpty() ? "a number" : range.text()) + ".",
                where,
                hasUnit() ? "Check the value and its unit (" + unit + ")." : "Check the value.");
    }

    private Problem unreadable(String text, EDataType type) {
        String expected =
                switch (type.getName()) {
                    case "EDoubleObject" -> "a number with a point as decimal sign, for example 0.5";
                    case "EIntegerObject", "ELongObject", "EInt" -> "a whole number";
                    case "CalendarDate" -> "a date like 2025-03-31";
                    case "Timestamp" -> "a time like 2025-03-31T12:00:00Z";
                    default -> "one of the values offered";
                };
        return Problem.error(
                "VALUE_NOT_READABLE",
                label + ": \"" + text + "\" cannot be understood.",
                Location.of(label),
                "Give " + expected + ", or leave it empty.");
    }

    /** Whether a unit stands behind its values. */
    boolean hasUnit() {
        return !unit.isEmpty() && !unit.equals("1");
    }

    /** Whether its values are pure numbers from 0 to 1. */
    boolean isFraction() {
        return unit.equals("1") && range.equals(Range.FRACTION);
    }

    private static OptionalDouble number(EModelElement element, String key) {
        String text = annotation(element, key);
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }

    private static String annotation(EModelElement element, String key) {
        String value = EcoreUtil.getAnnotation(element, SOURCE, key);
        return value == null ? "" : value;
    }
}
