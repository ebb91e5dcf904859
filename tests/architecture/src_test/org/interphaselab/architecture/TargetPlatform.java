package org.interphaselab.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The target definition, read. */
record TargetPlatform(List<Location> locations) {

    /** A group of artifacts resolved in one way. */
    record Location(String label, String depth, String missingManifest, List<Artifact> artifacts) {}

    /** A Maven artifact with its exact version. */
    record Artifact(String group, String name, String version) {

        Path in(Path repository) {
            return repository
                    .resolve(group.replace('.', '/'))
                    .resolve(name)
                    .resolve(version)
                    .resolve(name + "-" + version + ".jar");
        }
    }

    static TargetPlatform read() throws IOException, SAXException, ParserConfigurationException {
        Path file = Checkout.ROOT.resolve("target-platform/interphaselab.target");
        Element target = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        List<Location> locations = new ArrayList<>();
        elements(target, "location")
                .forEach(location -> locations.add(new Location(
                        location.getAttribute("label"),
                        location.getAttribute("includeDependencyDepth"),
                        location.getAttribute("missingManifest"),
                        elements(location, "dependency")
                                .map(dependency -> new Artifact(
                                        text(dependency, "groupId"),
                                        text(dependency, "artifactId"),
                                        text(dependency, "version")))
                                .toList())));
        return new TargetPlatform(List.copyOf(locations));
    }

    Stream<Artifact> artifacts() {
        return locations.stream().flatMap(location -> location.artifacts().stream());
    }

    private static Stream<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).findFirst().map(Element::getTextContent).orElse("");
    }
}
