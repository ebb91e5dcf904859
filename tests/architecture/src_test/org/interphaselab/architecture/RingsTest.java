package org.interphaselab.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may use whom. */
class RingsTest {

    /** All the engine may stand on. The annotations leave no trace at run time. */
    private static final String[] LIBRARIES_OF_THE_ENGINE = {
        "java..",
        "javax.imageio..",
        "javax.xml..",
        "org.xml.sax..",
        "com.google.gson..",
        "de.siegmar.fastcsv..",
        "com.healthmarketscience.jackcess..",
        "org.apache.commons.math3..",
        "org.duckdb..",
        "org.osgi.service.component.annotations..",
    };

    private static JavaClasses ours;

    @BeforeAll
    static void read() {
        List<Path> folders = Checkout.children(Checkout.ROOT.resolve("bundles"))
                .map(bundle -> bundle.resolve("target/classes"))
                .filter(Files::isDirectory)
                .toList();
        assertTrue(folders.size() > 1, "no compiled bundles");
        ours = new ClassFileImporter().importPaths(folders);
    }

    @Test
    void theEngineIsPlainJava() {
        String[] allowed = Stream.of(Ring.ENGINE.packages(), LIBRARIES_OF_THE_ENGINE)
                .flatMap(Arrays::stream)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAnyPackage(Ring.ENGINE.packages())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(ours);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGINE", "STUDY"})
    void noRingKnowsTheNext(Ring ring) {
        noClasses()
                .that()
                .resideInAnyPackage(ring.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ring.packagesOutside())
                .check(ours);
    }

    @Test
    void noWindowBelowTheDesktop() {
        noClasses()
                .that()
                .resideInAnyPackage(Ring.STUDY.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "org.eclipse.swtchart..")
                .check(ours);
    }

    @Test
    void noCyclesBetweenBundles() {
        slices().matching("org.interphaselab.(*)..")
                .namingSlices("$1")
                .should()
                .beFreeOfCycles()
                .check(ours);
    }

    @Test
    void nobodyPrintsStackTracesOrEndsTheProgram() {
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(ours);
        noClasses().should().callMethod(System.class, "exit", int.class).check(ours);
    }
}
