package org.interphaselab.report.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws our own figures, and only these: the few elements and attributes that the writer of figures knows. */
final class SvgPainter {

    private static final String NONE = "none";

    private final ReportFont regular;
    private final ReportFont bold;

    SvgPainter() throws IOException {
        regular = new ReportFont(ReportFont.Weight.REGULAR);
        bold = new ReportFont(ReportFont.Weight.BOLD);
    }

    /** Draws a figure in its own coordinates. */
    void draw(Element svg, Graphics2D graphics) {
        Map<String, Shape> clips = new HashMap<>();
        collectClips(svg, clips);
        children(svg, graphics, clips, Map.of("fill", "#000000"));
    }

    private static void collectClips(Element element, Map<String, Shape> clips) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                if (name(child).equals("clippath")) {
                    for (Node inside = child.getFirstChild(); inside != null; inside = inside.getNextSibling()) {
                        if (inside instanceof Element shape) {
                            clips.put("url(#" + child.getAttribute("id") + ")", shape(shape));
                        }
                    }
                } else {
                    collectClips(child, clips);
                }
            }
        }
    }

    private void children(Element parent, Graphics2D graphics, Map<String, Shape> clips, Map<String, String> outer) {
        Map<String, String> style = new HashMap<>(outer);
        for (int i = 0; i < parent.getAttributes().getLength(); i++) {
            Node attribute = parent.getAttributes().item(i);
            style.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                element(child, graphics, clips, style);
            }
        }
    }

    private void element(Element element, Graphics2D outer, Map<String, Shape> clips, Map<String, String> style) {
        Graphics2D graphics = (Graphics2D) outer.create();
        try {
            Map<String, String> own = new HashMap<>(style);
            own.remove("transform");
            own.remove("clip-path");
            if (element.hasAttribute("clip-path")) {
                graphics.clip(clips.get(element.getAttribute("clip-path")));
            }
            turn(graphics, element.getAttribute("transform"));
            switch (name(element)) {
                case "g" -> children(element, graphics, clips, own);
                case "path", "line", "rect" -> paint(graphics, shape(element), styled(element, own));
                case "text" -> text(graphics, element, styled(element, own));
                default -> {
                    // titles and descriptions are read aloud, not drawn
                }
            }
        } finally {
            graphics.dispose();
        }
    }

    private static String name(Element element) {
        return element.getTagName().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> styled(Element element, Map<String, String> outer) {
        Map<String, String> style = new HashMap<>(outer);
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            style.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        return style;
    }

    /** {@code rotate(degrees x y)}. */
    private static void turn(Graphics2D graphics, String transform) {
        if (!transform.isEmpty()) {
            String[] parts = transform
                    .substring("rotate(".length(), transform.length() - 1)
                    .split(" ");
            graphics.transform(AffineTransform.getRotateInstance(
                    Math.toRadians(Double.parseDouble(parts[0])),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2])));
        }
    }

    private static Shape shape(Element element) {
        return switch (name(element)) {
            case "path" -> PathReader.shape(element.getAttribute("d"));
            case "line" ->
                new Line2D.Double(
                        number(element, "x1"), number(element, "y1"), number(element, "x2"), number(element, "y2"));
            default ->
                new Rectangle2D.Double(
                        number(element, "x"),
                        number(element, "y"),
                        number(element, "width"),
                        number(element, "height"));
        };
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private void text(Graphics2D graphics, Element element, Map<String, String> style) {
        String text = element.getTextContent();
        ReportFont font = "bold".equals(style.get("font-weight")) ? bold : regular;
        double size = Double.parseDouble(style.getOrDefault("font-size", "7.5"));
        double width = font.width(text, size);
        double shift =
                switch (style.getOrDefault("text-anchor", "start")) {
                    case "middle" -> width / 2;
                    case "end" -> width;
                    default -> 0;
                };
        paint(graphics, font.outlines(text, number(element, "x") - shift, number(element, "y"), size), style);
    }

    private static void paint(Graphics2D graphics, Shape shape, Map<String, String> style) {
        if ("stroke".equals(style.get("paint-order"))) {
            stroke(graphics, shape, style);
            fill(graphics, shape, style);
        } else {
            fill(graphics, shape, style);
            stroke(graphics, shape, style);
        }
    }

    private static void fill(Graphics2D graphics, Shape shape, Map<String, String> style) {
        String fill = style.getOrDefault("fill", "#000000");
        if (!fill.equals(NONE) && !(shape instanceof Line2D)) {
            float opacity = Float.parseFloat(style.getOrDefault("fill-opacity", "1"));
            Color colour = Color.decode(fill);
            graphics.setColor(
                    new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), Math.round(opacity * 255)));
            graphics.fill(shape);
        }
    }

    private static void stroke(Graphics2D graphics, Shape shape, Map<String, String> style) {
        String stroke = style.getOrDefault("stroke", NONE);
        if (stroke.equals(NONE)) {
            return;
        }
        graphics.setColor(Color.decode(stroke));
        graphics.setStroke(new BasicStroke(
                Float.parseFloat(style.getOrDefault("stroke-width", "1")),
                style.getOrDefault("stroke-linecap", "butt").equals("round")
                        ? BasicStroke.CAP_ROUND
                        : BasicStroke.CAP_BUTT,
                style.getOrDefault("stroke-linejoin", "miter").equals("round")
                        ? BasicStroke.JOIN_ROUND
                        : BasicStroke.JOIN_MITER,
                4,
                dashes(style.get("stroke-dasharray")),
                0));
        graphics.draw(shape);
    }

    private static float[] dashes(String text) {
        if (text == null) {
            return null;
        }
        double[] lengths =
                Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
        float[] dashes = new float[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            dashes[i] = (float) lengths[i];
        }
        return dashes;
    }
}
