package org.interphaselab.analysis;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * Turns the parameter record of an analysis into text and back. A parameter record is a public record whose components
 * are all annotated with {@link Parameter} and of type {@code double}, {@code OptionalDouble} (a number that may be left
 * out), {@code int}, {@code long}, {@code boolean}, {@code String} or an enum, or are parameter records themselves, whose parameters then stand among its own by their
 * names; anything else is a mistake of its author and answered by {@link IllegalArgumentException}.
 * What a user enters wrongly is a {@link Problem} that names the parameter, its unit and its range.
 */
public final class Parameters {

    private Parameters() {}

    /** The parameters a user starts from. */
    public static <P extends Record> P initial(Class<P> type) {
        try {
            return parse(type, Map.of());
        } catch (ProblemException e) {
            throw new IllegalArgumentException(type.getName() + ": its own initial values are not allowed", e);
        }
    }

    /**
     * The initial parameters with the given ones put over them.
     *
     * @param values entered values by component name
     * @throws ProblemException for the first value that is not allowed
     */
    public static <P extends Record> P parse(Class<P> type, Map<String, String> values) throws ProblemException {
        List<Problem> problems = new ArrayList<>(unknown(type, values));
        P parsed = parse(type, values, problems);
        if (!problems.isEmpty()) {
            throw problems.getFirst().asException();
        }
        return parsed;
    }

    /** The record; {@code null} with problems when any value is not allowed. */
    private static <P extends Record> P parse(Class<P> type, Map<String, String> values, List<Problem> problems) {
        RecordComponent[] components = components(type);
        Object[] arguments = new Object[components.length];
        int before = problems.size();
        for (int i = 0; i < components.length; i++) {
            if (group(components[i]).isPresent()) {
                arguments[i] = parse(group(components[i]).get(), values, problems);
                continue;
            }
            ParameterInfo info = info(components[i]);
            try {
                arguments[i] = ParameterText.parse(
                        info, components[i].getType(), values.getOrDefault(info.name(), info.initial()));
            } catch (ProblemException e) {
                problems.add(e.problem());
            }
        }
        try {
            return problems.size() > before ? null : create(type, components, arguments);
        } catch (ProblemException e) {
            problems.add(e.problem());
            return null;
        }
    }

    /** All that is wrong with entered values, so that a form can mark every field; empty when {@link #parse} succeeds. */
    public static List<Problem> problems(Class<? extends Record> type, Map<String, String> values) {
        List<Problem> problems = new ArrayList<>(unknown(type, values));
        parse(type, values, problems);
        return List.copyOf(problems);
    }

    /** What the parameters are, in their declared order. */
    public static List<ParameterInfo> describe(Class<? extends Record> type) {
        List<ParameterInfo> all = Arrays.stream(components(type))
                .flatMap(component -> group(component)
                        .map(inner -> describe(inner).stream())
                        .orElseGet(() -> Stream.of(info(component))))
                .toList();
        if (all.stream().map(ParameterInfo::name).distinct().count() < all.size()) {
            throw new IllegalArgumentException(type.getName() + ": two parameters have the same name");
        }
        return all;
    }

    /** The parameters as text by component name, in their declared order; {@link #parse} gives back an equal record. */
    public static Map<String, String> asText(Record parameters) {
        Map<String, String> text = new LinkedHashMap<>();
        for (RecordComponent component : components(parameters.getClass())) {
            try {
                Object value = component.getAccessor().invoke(parameters);
                if (value instanceof Record inner) {
                    text.putAll(asText(inner));
                } else {
                    text.put(component.getName(), ParameterText.format(value));
                }
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalArgumentException(parameters.getClass() + ": cannot read " + component.getName(), e);
            }
        }
        return Collections.unmodifiableMap(text);
    }

    private static List<Problem> unknown(Class<? extends Record> type, Map<String, String> values) {
        List<String> known = describe(type).stream().map(ParameterInfo::name).toList();
        return values.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> Problem.error(
                        "PARAMETER_UNKNOWN",
                        "There is no parameter '" + name + "'.",
                        Location.of("parameter " + name),
                        known.isEmpty()
                                ? "This analysis has no parameters."
                                : "The parameters are: " + String.join(", ", known) + "."))
                .toList();
    }

    private static <P extends Record> P create(Class<P> type, RecordComponent[] components, Object[] arguments)
            throws ProblemException {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<P> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw Problem.error(
                                "PARAMETER_COMBINATION",
                                "The parameters do not go together: " + refused.getMessage(),
                                Location.of("parameters " + names(components)),
                                "Change one of them.")
                        .asException(refused);
            }
            throw new IllegalArgumentException(type.getName() + ": its constructor failed", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + ": its constructor cannot be called", e);
        }
    }

    private static RecordComponent[] components(Class<? extends Record> type) {
        if (!Modifier.isPublic(type.getModifiers())) {
            throw new IllegalArgumentException(type.getName() + " must be public to be a parameter record");
        }
        return type.getRecordComponents();
    }

    private static Optional<Class<? extends Record>> group(RecordComponent component) {
        return component.getType().isRecord()
                ? Optional.of(component.getType().asSubclass(Record.class))
                : Optional.empty();
    }

    private static ParameterInfo info(RecordComponent component) {
        Parameter parameter = component.getAnnotation(Parameter.class);
        if (parameter == null) {
            throw new IllegalArgumentException(
                    component.getDeclaringRecord().getName() + ": " + component.getName() + " lacks @Parameter");
        }
        return new ParameterInfo(
                component.getName(),
                parameter.label(),
                parameter.unit(),
                ParameterText.kind(component.getType()),
                parameter.initial(),
                parameter.min(),
                parameter.max(),
                ParameterText.choices(component.getType()),
                parameter.help());
    }

    private static String names(RecordComponent[] components) {
        return Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.joining(", "));
    }
}
