package org.interphaselab.model.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.interphaselab.model.Component;
import org.interphaselab.model.EventDecision;
import org.interphaselab.model.Identified;
import org.interphaselab.model.Ids;
import org.interphaselab.model.Material;
import org.interphaselab.model.Phase;
import org.interphaselab.model.Recording;
import org.interphaselab.model.field.Field;
import org.interphaselab.model.field.FieldWords;

/** What an object of the model is called in trees and messages. */
public final class ObjectText {

    private final FieldWords words;

    /** In the model's own words. */
    public ObjectText() {
        this(FieldWords.english());
    }

    public ObjectText(FieldWords words) {
        this.words = words;
    }

    /** The name of the object; where it has none, its type and what is known of it. Never empty. */
    public String of(EObject object) {
        return switch (object) {
            case Recording recording ->
                firstOf(recording.getName(), recording.getOriginalFileName(), recording.getId());
            case Material material -> firstOf(material.getName(), material.getFormula(), material.getId());
            case Phase phase -> firstOf(phase.getName(), phase.getKey(), phase.getFormula(), phase.getId());
            case Identified identified -> firstOf(identified.getName(), given(identified), type(object));
            case Component component -> component(component);
            case EventDecision decision -> decision(decision);
            default -> withValues(object);
        };
    }

    /** An id that somebody has given says something, one that was made does not. */
    private static String given(Identified identified) {
        return Ids.isMade(identified.getId()) ? null : identified.getId();
    }

    private String firstOf(String... candidates) {
        return Stream.of(candidates)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(words.notReported());
    }

    private String component(Component component) {
        String material =
                component.getMaterial() == null ? words.of("no material chosen") : of(component.getMaterial());
        return component.getAmount() == null
                ? material
                : Field.of(component.eClass().getEStructuralFeature("amount")).text(component.getAmount()) + " "
                        + material;
    }

    private String decision(EventDecision decision) {
        if (Field.isAbsent(decision.getAction()) || Field.isAbsent(decision.getEventKey())) {
            return withValues(decision);
        }
        String why = Field.isAbsent(decision.getReason()) ? words.of("no reason given") : decision.getReason();
        return words.of(decision.getAction().getLiteral()) + " " + decision.getEventKey() + ": " + why;
    }

    private String withValues(EObject object) {
        List<String> values = new ArrayList<>();
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            Object value = object.eGet(attribute);
            if (!Field.isAbsent(value) && !attribute.getName().equals("remarks")) {
                values.add(words.textIn(Field.of(attribute), object));
            }
        }
        String type = type(object);
        return values.isEmpty() ? type : type + ": " + values.stream().collect(Collectors.joining(", "));
    }

    /** Two electrodes of one type differ by the feature that holds them. */
    private String type(EObject object) {
        EReference holder = object.eContainmentFeature();
        return holder != null && !holder.isMany() ? words.label(Field.of(holder)) : words.kind(object.eClass());
    }
}
