package org.interphaselab.cycler.neware.ndax;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * Reads one of the archive's XML documents. The encoding declared is honoured; bytes that are illegal in it, or
 * characters illegal in XML, become replacement characters and are counted, since a note in a remark must not cost the
 * recording. A document type declaration, by which foreign files could be drawn in, is refused.
 */
final class XmlDocument {

    private static final int MAX_DEPTH = 32;
    private static final int DECLARATION_BYTES = 200;
    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern ENCODING = Pattern.compile("^[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final Pattern ILLEGAL_REFERENCE = Pattern.compile("&#(x?)([0-9A-Fa-f]{1,8});");

    private final XmlElement root;
    private final int replaced;

    private XmlDocument(XmlElement root, int replaced) {
        this.root = root;
        this.replaced = replaced;
    }

    /** The document's root. */
    XmlElement root() {
        return root;
    }

    /** How many characters had to be replaced. */
    int replaced() {
        return replaced;
    }

    /**
     * Reads a document.
     *
     * @return the document, or why it could not be read
     * @throws ProblemException when it declares a document type
     */
    static Parsed parse(byte[] bytes, Location where) throws ProblemException {
        String decoded = new String(bytes, declared(bytes));
        StringBuilder text = new StringBuilder(decoded.length());
        int replaced = legal(decoded, text);
        try {
            return new Parsed(Optional.of(new XmlDocument(parse(text.toString(), where), replaced)), Optional.empty());
        } catch (XMLStreamException e) {
            Problem problem = Problem.warning(
                    "NDAX_XML_UNREADABLE",
                    "The document is not well formed"
                            + (e.getLocation() == null
                                    ? ""
                                    : " at line " + e.getLocation().getLineNumber())
                            + "; what it says was left out.",
                    where,
                    "Samples are not affected. Start time, names and channels can be entered by hand.");
            return new Parsed(Optional.empty(), Optional.of(problem));
        }
    }

    /** A document, or why there is none. */
    record Parsed(Optional<XmlDocument> document, Optional<Problem> problem) {}

    private static Charset declared(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARATION_BYTES);
        Matcher matcher = ENCODING.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        if (!matcher.find()) {
            return StandardCharsets.UTF_8;
        }
        String name = matcher.group(1).toUpperCase(Locale.ROOT);
        try {
            // Chinese Windows writes the larger GBK where it says GB2312.
            return Charset.forName(name.equals("GB2312") ? "GBK" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Copies the text, characters that XML does not know replaced; a byte order mark is left out. */
    private static int legal(String decoded, StringBuilder out) {
        int replaced = 0;
        for (int i = 0; i < decoded.length(); ) {
            int c = decoded.codePointAt(i);
            i += Character.charCount(c);
            if (c == 0xFEFF && out.isEmpty()) {
                continue;
            }
            if (c == REPLACEMENT || !isLegal(c)) {
                replaced++;
                out.append(REPLACEMENT);
            } else {
                out.appendCodePoint(c);
            }
        }
        Matcher references = ILLEGAL_REFERENCE.matcher(out);
        for (int from = 0; references.find(from); from = references.start() + 1) {
            long code = Long.parseLong(references.group(2), 16);
            if (references.group(1).isEmpty()) {
                code = references.group(2).chars().allMatch(d -> d <= '9') ? Long.parseLong(references.group(2)) : -1;
            }
            if (code < 0 || code > Character.MAX_CODE_POINT || !isLegal((int) code)) {
                replaced++;
                for (int i = references.start(); i < references.end(); i++) {
                    out.setCharAt(i, REPLACEMENT);
                }
            }
        }
        return replaced;
    }

    private static boolean isLegal(int c) {
        return c >= 0x20 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF || c == '\t' || c == '\n' || c == '\r';
    }

    private static XmlElement parse(String text, Location where) throws XMLStreamException, ProblemException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("foreign content is not drawn in");
        });
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
        try {
            return elements(reader, where);
        } catch (MissingResourceException e) {
            // the platform's parser lacks its own words for some damage in a document type
            throw foreign(where);
        } finally {
            reader.close();
        }
    }

    private static XmlElement elements(XMLStreamReader reader, Location where)
            throws XMLStreamException, ProblemException {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw foreign(where);
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = new XmlElement(reader.getLocalName(), attributes(reader));
                    if (root == null) {
                        root = element;
                    } else {
                        open.getFirst().children().add(element);
                    }
                    open.push(element);
                    if (open.size() > MAX_DEPTH) {
                        throw new XMLStreamException("too deep", reader.getLocation());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                default -> {
                    // text and comments say nothing here
                }
            }
        }
        return root;
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static ProblemException foreign(Location where) {
        return Problem.error(
                        "NDAX_XML_FOREIGN",
                        "The document declares a document type, by which foreign files could be drawn in; Neware's"
                                + " software writes no such document.",
                        where,
                        "Do not trust this file. Get the recording from the tester's computer.")
                .asException();
    }
}
