package org.interphaselab.ui.study.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.interphaselab.model.ReportPart;
import org.interphaselab.model.field.Field;
import org.interphaselab.model.field.FieldWords;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.study.OpenStudy;

/** Searches a study for words: in names, in values with their labels and units, and in the way to an object. */
public final class StudySearch {

    /** More hits help nobody; the search says so. */
    public static final int MOST = 500;

    /**
     * Something found.
     *
     * @param object the object
     * @param name its name
     * @param path where it stands
     * @param said what is said there: the value found with its label, or nothing where the name says it
     * @param feature what says it, if it is not the name
     */
    public record Hit(EObject object, String name, String path, String said, Optional<EStructuralFeature> feature) {}

    private final OpenStudy study;

    public StudySearch(OpenStudy study) {
        this.study = study;
    }

    /** What has all of these words, in the order of the study, at most {@link #MOST}. */
    public List<Hit> find(String typed) {
        List<String> words = Arrays.stream(
                        typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Hit> hits = new ArrayList<>();
        if (words.isEmpty()) {
            return hits;
        }
        look(study.study(), words, hits);
        Iterable<EObject> below = study.study()::eAllContents;
        for (EObject object : below) {
            if (hits.size() >= MOST) {
                break;
            }
            if (!(object instanceof ReportPart)) {
                look(object, words, hits);
            }
        }
        return hits;
    }

    private void look(EObject object, List<String> words, List<Hit> hits) {
        String name = name(object);
        String path = path(object);
        String around = path + " " + name;
        if (has(around, words)) {
            hits.add(new Hit(object, name, path, "", Optional.empty()));
            return;
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            boolean part = feature instanceof EReference reference && reference.isContainment();
            if (part || Field.isAbsent(object.eGet(feature))) {
                continue;
            }
            String said = FieldWords.ofUser().label(Field.of(feature)) + ": " + value(object, feature);
            if (words.stream().anyMatch(word -> has(said, List.of(word))) && has(around + " " + said, words)) {
                hits.add(new Hit(object, name, path, said, Optional.of(feature)));
                return;
            }
        }
    }

    private String value(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        if (value instanceof EObject other) {
            return name(other);
        }
        return value instanceof List<?> list && feature instanceof EReference
                ? list.stream().map(each -> name((EObject) each)).collect(Collectors.joining(", "))
                : value instanceof Double
                        ? ShownNumbers.in(FieldWords.ofUser().textIn(Field.of(feature), object))
                        : FieldWords.ofUser().textIn(Field.of(feature), object);
    }

    private String path(EObject object) {
        List<String> steps = new ArrayList<>();
        // everything is in the study: its name would only hide what tells places apart
        for (EObject above = object.eContainer(); above != null && above != study.study(); above = above.eContainer()) {
            steps.addFirst(name(above));
        }
        return String.join(" > ", steps);
    }

    private String name(EObject object) {
        return ((IItemLabelProvider) study.providers().adapt(object, IItemLabelProvider.class)).getText(object);
    }

    private static boolean has(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }
}
