package org.interphaselab.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import edu.umd.cs.findbugs.BugCollectionBugReporter;
import edu.umd.cs.findbugs.DetectorFactoryCollection;
import edu.umd.cs.findbugs.FindBugs2;
import edu.umd.cs.findbugs.Priorities;
import edu.umd.cs.findbugs.Project;
import edu.umd.cs.findbugs.config.UserPreferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SpotBugs finds nothing in what we wrote, but for what {@code spotbugs-exclude.xml} gives a reason for. */
class BugsTest {

    @Test
    void noBugPatterns() throws Exception {
        try (Project project = new Project();
                FindBugs2 search = new FindBugs2()) {
            List<Path> compiled = Checkout.bundles().stream()
                    .map(bundle -> bundle.resolve("target/classes"))
                    .filter(Files::isDirectory)
                    .toList();
            assertFalse(compiled.isEmpty(), "no compiled bundles");
            compiled.forEach(folder -> project.addFile(folder.toString()));
            Path repository = Path.of(System.getProperty("lab.localRepository"));
            TargetPlatform.read()
                    .artifacts()
                    .map(artifact -> artifact.in(repository))
                    .filter(Files::exists)
                    .forEach(jar -> project.addAuxClasspathEntry(jar.toString()));

            BugCollectionBugReporter found = new BugCollectionBugReporter(project);
            found.setPriorityThreshold(Priorities.NORMAL_PRIORITY);
            search.setProject(project);
            search.setBugReporter(found);
            search.setDetectorFactoryCollection(DetectorFactoryCollection.instance());
            UserPreferences preferences = UserPreferences.createDefaultUserPreferences();
            preferences.setEffort(UserPreferences.EFFORT_MIN);
            search.setUserPreferences(preferences);
            search.addFilter(exclusions(), false);
            search.execute();

            assertEquals(
                    List.of(),
                    found.getBugCollection().getCollection().stream()
                            .map(bug -> bug.getType() + ": " + bug.getMessageWithoutPrefix() + " ("
                                    + bug.getPrimarySourceLineAnnotation() + ")")
                            .sorted()
                            .toList());
        }
    }

    private static String exclusions() throws IOException {
        return Checkout.ROOT
                .resolve("tests/architecture/spotbugs-exclude.xml")
                .toRealPath()
                .toString();
    }
}
