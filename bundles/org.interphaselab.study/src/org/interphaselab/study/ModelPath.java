package org.interphaselab.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.interphaselab.model.Identified;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.field.Field;
import org.interphaselab.model.provider.ObjectText;

/**
 * A path of features through the experiment model: {@code steps[Milling]/speedRpm}. The type in brackets chooses among the
 * objects of a list, {@code >0} asks for one number above zero, {@code &} for several paths and {@code |} for the first
 * that is whole. A list must have the value in all of its objects.
 */
final class ModelPath {

    private static final Pattern STEP = Pattern.compile("(?<feature>\\w+)(?:\\[(?<type>\\w+)])?(?<positive>>0)?");

    /** One feature on the way. */
    record Step(String feature, String type, boolean positive) {}

    /** Alternatives of paths that are all needed, each a list of steps. */
    private final List<List<List<Step>>> alternatives;

    private final ObjectText texts = new ObjectText();

    private ModelPath(List<List<List<Step>>> alternatives) {
        this.alternatives = alternatives;
    }

    /** Reads a path. */
    static ModelPath of(String text) {
        return new ModelPath(Arrays.stream(text.split("\\|"))
                .map(alternative -> Arrays.stream(alternative.split("&"))
                        .map(path -> Arrays.stream(path.strip().split("/"))
                                .map(ModelPath::step)
                                .toList())
                        .toList())
                .toList());
    }

    private static Step step(String text) {
        Matcher parts = STEP.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no path through the model: " + text);
        }
        return new Step(parts.group("feature"), parts.group("type"), parts.group("positive") != null);
    }

    /** The steps of all paths, for those who check that the model has them. */
    List<List<Step>> paths() {
        return alternatives.stream().flatMap(List::stream).toList();
    }

    /** What an object reports along this path; of alternatives the first that is whole, else the first that has something. */
    ReportedValue in(EObject object) {
        ReportedValue best = new ReportedValue(List.of(), List.of());
        for (List<List<Step>> needed : alternatives) {
            ReportedValue found = new ReportedValue(List.of(), List.of());
            for (List<Step> path : needed) {
                found = found.and(along(path, object));
            }
            if (found.complete()) {
                return found;
            }
            best = best.values().isEmpty() ? found : best;
        }
        return best;
    }

    private ReportedValue along(List<Step> path, EObject start) {
        List<String> values = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        walk(path, start, texts.of(start), values, lacking);
        boolean anyIsEnough = path.getLast().positive();
        return new ReportedValue(values, anyIsEnough && !values.isEmpty() ? List.of() : lacking);
    }

    private void walk(List<Step> path, EObject at, String name, List<String> values, List<String> lacking) {
        Step step = path.getFirst();
        EStructuralFeature feature = at.eClass().getEStructuralFeature(step.feature());
        Object value = at.eGet(feature);
        if (path.size() == 1) {
            boolean reported = !Field.isAbsent(value)
                    && (!step.positive() || value instanceof Number number && number.doubleValue() > 0);
            if (reported) {
                values.add(Field.of(feature).textIn(at));
            } else {
                lacking.add(name);
            }
            return;
        }
        List<EObject> next = objects(value, step);
        if (next.isEmpty()) {
            lacking.add(name);
        }
        for (EObject object : next) {
            String named = object instanceof Identified ? texts.of(object) : name;
            walk(path.subList(1, path.size()), object, named, values, lacking);
        }
    }

    private static List<EObject> objects(Object value, Step step) {
        Collection<?> all = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        return all.stream()
                .map(EObject.class::cast)
                .filter(object -> step.type() == null || type(step).isSuperTypeOf(object.eClass()))
                .toList();
    }

    /** The class in brackets. */
    static EClass type(Step step) {
        return (EClass) ModelPackage.eINSTANCE.getEClassifier(step.type());
    }

    /** Whether a feature ends a path. */
    static boolean endsPath(EStructuralFeature feature) {
        return feature instanceof EAttribute;
    }
}
