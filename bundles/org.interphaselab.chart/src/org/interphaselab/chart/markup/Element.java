package org.interphaselab.chart.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element with attributes and content, written as well-formed XML that HTML reads the same way: only HTML's void
 * elements have no end tag, and all text is escaped. Names of elements and attributes are the program's own; values and
 * text may be anybody's.
 */
public final class Element {

    /** Elements that HTML knows without end tag. */
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "meta");

    /** Elements inside a line of text, after which a line break would be seen as a space. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "code", "em", "small", "span", "strong", "sub", "sup", "svg", "td", "th", "time",
            "tspan");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    /** An empty element. */
    public static Element of(String name) {
        return new Element(name);
    }

    /** An element holding text. */
    public static Element of(String name, String text) {
        return new Element(name).text(text);
    }

    /** Sets an attribute. */
    public Element set(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** Appends elements. */
    public Element add(Element... children) {
        content.addAll(List.of(children));
        return this;
    }

    /** Appends elements. */
    public Element add(List<Element> children) {
        content.addAll(children);
        return this;
    }

    /** Appends text. */
    public Element text(String text) {
        content.add(text);
        return this;
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return content.isEmpty();
    }

    /** Writes the element. */
    public void appendTo(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            Escape.append(out, value, true);
            out.append('"');
        });
        if (VOID.contains(name)) {
            out.append("/>\n");
            return;
        }
        out.append('>');
        for (Object child : content) {
            if (child instanceof Element element) {
                element.appendTo(out);
            } else {
                Escape.append(out, (String) child, false);
            }
        }
        out.append("</").append(name).append('>');
        if (!INLINE.contains(name)) {
            out.append('\n');
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        appendTo(out);
        return out.toString();
    }
}
