package org.interphaselab.study.migration;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The draft before the first release: it had no version, one voltage limit for both polarities, and two attributes whose
 * names did not say their units.
 */
final class FromVersion0 implements Migration {

    @Override
    public int from() {
        return 0;
    }

    @Override
    public String change() {
        return "One voltage limit became a lower and an upper one; areal capacity per thickness and the diameter of"
                + " electrodes carry their units in their names.";
    }

    @Override
    public void apply(Document study) {
        Element root = study.getDocumentElement();
        study.renameNode(root, "urn:org.interphaselab:study:1", root.getNodeName());
        root.setAttributeNS(
                "http://www.w3.org/2000/xmlns/", "xmlns:" + root.getPrefix(), "urn:org.interphaselab:study:1");
        root.setAttribute("formatVersion", "1");
        Stream.concat(elements(study, "electrodeA"), elements(study, "electrodeB"))
                .forEach(electrode -> rename(electrode, "arealCapacityPerUm", "arealCapacityFactorMAhCm2PerUm"));
        elements(study, "designs").forEach(design -> rename(design, "electrodeDiameter", "diameterMm"));
        elements(study, "protocols").forEach(FromVersion0::splitLimit);
    }

    private static void splitLimit(Element protocol) {
        if (protocol.hasAttribute("voltageLimitV")) {
            String limit = protocol.getAttribute("voltageLimitV");
            protocol.removeAttribute("voltageLimitV");
            protocol.setAttribute("lowerVoltageLimitV", limit.startsWith("-") ? limit : "-" + limit);
            protocol.setAttribute("upperVoltageLimitV", limit.startsWith("-") ? limit.substring(1) : limit);
        }
    }

    private static void rename(Element element, String before, String after) {
        if (element.hasAttribute(before)) {
            element.setAttribute(after, element.getAttribute(before));
            element.removeAttribute(before);
        }
    }

    private static Stream<Element> elements(Document study, String name) {
        NodeList found = study.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast).toList().stream();
    }
}
