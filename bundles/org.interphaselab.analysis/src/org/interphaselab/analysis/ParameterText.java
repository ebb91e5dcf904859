package org.interphaselab.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/** The text form of single parameter values: point as decimal sign, exact for every {@code double}. */
final class ParameterText {

    /** Plain decimal notation only: Java would also take {@code NaN}, {@code 1d} and hexadecimal. */
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");

    private ParameterText() {}

    static ParameterInfo.Kind kind(Class<?> type) {
        if (type == double.class || type == OptionalDouble.class) {
            return ParameterInfo.Kind.NUMBER;
        }
        if (type == int.class || type == long.class) {
            return ParameterInfo.Kind.INTEGER;
        }
        if (type == boolean.class) {
            return ParameterInfo.Kind.YES_NO;
        }
        if (type == String.class) {
            return ParameterInfo.Kind.TEXT;
        }
        if (type.isEnum()) {
            return ParameterInfo.Kind.CHOICE;
        }
        throw new IllegalArgumentException("a parameter cannot be a " + type.getName());
    }

    static List<String> choices(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }

    static String format(Object value) {
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? String.valueOf(number.getAsDouble()) : "";
        }
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }

    static Object parse(ParameterInfo info, Class<?> type, String text) throws ProblemException {
        String entered = info.kind() == ParameterInfo.Kind.TEXT ? text : text.strip();
        return switch (info.kind()) {
            case NUMBER -> type == OptionalDouble.class ? optional(info, entered) : number(info, entered);
            case INTEGER -> whole(info, type, entered);
            case YES_NO -> yesOrNo(info, entered);
            case TEXT -> entered;
            case CHOICE -> choice(info, type, entered);
        };
    }

    private static OptionalDouble optional(ParameterInfo info, String text) throws ProblemException {
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(info, text));
    }

    private static Double number(ParameterInfo info, String text) throws ProblemException {
        if (!DECIMAL.matcher(text).matches()) {
            throw refused(info, text, text.indexOf(',') >= 0 ? " Use a point as decimal sign." : "");
        }
        double value = Double.parseDouble(text);
        if (!Double.isFinite(value) || value < info.min() || value > info.max()) {
            throw refused(info, text, "");
        }
        return value;
    }

    private static Number whole(ParameterInfo info, Class<?> type, String text) throws ProblemException {
        try {
            long value = Long.parseLong(text);
            boolean fits = type == long.class || value == (int) value;
            if (fits && value >= info.min() && value <= info.max()) {
                return type == long.class ? (Number) value : (Number) (int) value;
            }
        } catch (NumberFormatException e) {
            throw refused(info, text, "").problem().asException(e);
        }
        throw refused(info, text, "");
    }

    private static Boolean yesOrNo(ParameterInfo info, String text) throws ProblemException {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> Boolean.TRUE;
            case "false", "no" -> Boolean.FALSE;
            default -> throw refused(info, text, "");
        };
    }

    private static Object choice(ParameterInfo info, Class<?> type, String text) throws ProblemException {
        String word = text.replace('-', '_').toUpperCase(Locale.ROOT);
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(word)) {
                return constant;
            }
        }
        throw refused(info, text, "");
    }

    private static ProblemException refused(ParameterInfo info, String text, String hint) {
        return Problem.error(
                        "PARAMETER_VALUE",
                        "'" + shortened(text) + "' is not allowed for " + info.heading() + ".",
                        Location.of("parameter " + info.name()),
                        "Enter " + info.range() + "." + hint)
                .asException();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
