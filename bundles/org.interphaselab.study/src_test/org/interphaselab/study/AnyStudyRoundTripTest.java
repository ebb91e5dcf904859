package org.interphaselab.study;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.Study;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a study holds comes back from its file, attribute for attribute, and what is absent stays absent. */
class AnyStudyRoundTripTest {

    private static final List<String> TEXTS =
            List.of("plain", " spaced ", "Ω µ ⁻² 锂", "<a & \"b\">", "two\nlines\tand a tab", "'", "");

    /** Parts may hold parts of their own kind, as those of a report do, without end. */
    private static final int DEEPEST = 6;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void comesBack(long seed) throws ProblemException {
        Random random = new Random(seed);
        Study study = ModelFactory.eINSTANCE.createStudy();
        fill(study, random, DEEPEST);
        StudyFolder.create(folder.resolve("s"), study).close();
        try (StudyFolder open = StudyFolder.open(folder.resolve("s"), NewerVersion.REFUSE)) {
            assertTrue(EcoreUtil.equals(study, open.study()));
        }
    }

    private static void fill(EObject object, Random random, int levels) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.isMany()) {
                object.eSet(attribute, TEXTS.subList(0, random.nextInt(TEXTS.size())));
            } else if (attribute.isID()) {
                object.eSet(attribute, "id" + random.nextLong(Long.MAX_VALUE));
            } else if (random.nextInt(3) > 0) {
                object.eSet(attribute, value(attribute, random));
            }
        }
        for (EReference part : object.eClass().getEAllContainments()) {
            int count = levels == 0 ? 0 : part.isMany() ? random.nextInt(4) : random.nextInt(2);
            for (int i = 0; i < count; i++) {
                EObject child = EcoreUtil.create(concrete(part.getEReferenceType(), random));
                fill(child, random, levels - 1);
                if (part.isMany()) {
                    parts(object, part).add(child);
                } else {
                    object.eSet(part, child);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> parts(EObject object, EReference part) {
        return (List<EObject>) object.eGet(part);
    }

    private static EClass concrete(EClass type, Random random) {
        List<EClass> types = ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(candidate -> !candidate.isAbstract() && type.isSuperTypeOf(candidate))
                .toList();
        return types.get(random.nextInt(types.size()));
    }

    private static Object value(EAttribute attribute, Random random) {
        if (attribute.getEType() instanceof EEnum literals) {
            return literals.getELiterals()
                    .get(random.nextInt(literals.getELiterals().size()))
                    .getInstance();
        }
        return switch (attribute.getEType().getName()) {
            case "EString" -> TEXTS.get(random.nextInt(TEXTS.size()));
            case "EDoubleObject" -> random.nextInt(4) == 0 ? 0.0 : Double.longBitsToDouble(finite(random));
            case "EIntegerObject" -> random.nextInt();
            case "ELongObject" -> random.nextLong();
            case "EBoolean" -> random.nextBoolean();
            case "EInt" -> 1;
            case "CalendarDate" -> LocalDate.ofEpochDay(random.nextInt(40_000));
            case "Timestamp" -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
            default -> throw new IllegalStateException(attribute.toString());
        };
    }

    private static long finite(Random random) {
        long bits = random.nextLong();
        return Double.isFinite(Double.longBitsToDouble(bits)) ? bits : 0;
    }
}
