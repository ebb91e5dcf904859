package org.interphaselab.study.validation;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.interphaselab.core.Severity;
import org.interphaselab.model.Study;
import org.interphaselab.study.StudyFolder;

/** Checks a study by all rules. Errors stop an evaluation of what they concern; warnings are reservations. */
public final class StudyValidator {

    private static final List<Rule> RULES = List.of(
            new RangeRule(),
            new IdentifierRule(),
            new MixtureRule(),
            new FormulaRule(),
            new DesignRule(),
            new ProtocolRule(),
            new InterphaseRule(),
            new CatalogRule(),
            new CellRule(),
            new DecisionRule(),
            new ChargeRule(),
            new RecordingRule());

    private StudyValidator() {}

    /** The problems of the whole study, in the order of its objects. */
    public static List<ModelProblem> validate(Study study) {
        return check(study, RULES.stream()).toList();
    }

    /** The problems of the whole study, and of the files it names. */
    public static List<ModelProblem> validate(StudyFolder folder) {
        return check(folder.study(), Stream.concat(RULES.stream(), Stream.of(new FilesRule(folder))))
                .toList();
    }

    /** The problems of one object, for a form that shows it; the objects below it are not looked at. */
    public static List<ModelProblem> validateOnly(EObject object) {
        return RULES.stream().flatMap(rule -> rule.check(object)).toList();
    }

    /** Whether one of the problems is an error. */
    public static boolean hasErrors(List<ModelProblem> problems) {
        return problems.stream().anyMatch(found -> found.problem().severity() == Severity.ERROR);
    }

    private static Stream<ModelProblem> check(Study study, Stream<Rule> rules) {
        List<Rule> all = rules.toList();
        Iterable<EObject> below = study::eAllContents;
        return Stream.concat(Stream.of((EObject) study), StreamSupport.stream(below.spliterator(), false))
                .flatMap(object -> all.stream().flatMap(rule -> rule.check(object)));
    }
}
