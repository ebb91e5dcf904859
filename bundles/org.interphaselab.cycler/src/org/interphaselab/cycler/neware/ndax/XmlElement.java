package org.interphaselab.cycler.neware.ndax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML document: all content of Neware's documents is in attributes.
 *
 * @param name tag
 * @param attributes attributes by name, in the document's order
 * @param children child elements; filled while the document is read
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children) {

    XmlElement(String name, Map<String, String> attributes) {
        this(name, attributes, new ArrayList<>());
    }

    /** An attribute; empty where it is not there. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "").strip();
    }

    /** The first child of a name. */
    Optional<XmlElement> child(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    /** The attribute {@code Value} of a child; empty where either is not there. */
    String valueOf(String childName) {
        return child(childName).map(child -> child.attribute("Value")).orElse("");
    }

    /** This element and all below it. */
    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }
}
