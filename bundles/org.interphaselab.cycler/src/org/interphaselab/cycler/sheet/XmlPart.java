package org.interphaselab.cycler.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.MissingResourceException;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * An XML part of a workbook as a stream of events. A document type declaration, by which entities or foreign files could
 * be drawn in, is refused; so is what would fill memory: a tag or text without end, elements within elements without
 * end.
 */
final class XmlPart implements AutoCloseable {

    private static final int MAX_DEPTH = 64;
    private static final int MAX_NAMES = 1000;
    /** Elements of a part that describes the workbook; sheets have rows instead, which are counted. */
    private static final int MAX_DESCRIPTION = 1_000_000;

    private static final int MAX_STRETCH = 1 << 20;

    private final WorkbookParts parts;
    private final String name;
    private final InputStream in;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private int elements;

    private XmlPart(WorkbookParts parts, String name, InputStream in, XMLStreamReader reader) {
        this.parts = parts;
        this.name = name;
        this.in = in;
        this.reader = reader;
    }

    /**
     * Opens a part by its name in the archive.
     *
     * @throws ProblemException when it is not there or no XML
     */
    static XmlPart open(WorkbookParts parts, String name) throws ProblemException {
        InputStream in = new Stretches(parts.open(name));
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("foreign content is not drawn in");
        });
        try {
            return new XmlPart(parts, name, in, factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw problem(parts, name, e);
        }
    }

    /**
     * Makes sure that a part which describes the workbook does not go on for ever.
     *
     * @throws ProblemException when it does
     */
    void requireShort() throws ProblemException {
        elements++;
        if (elements > MAX_DESCRIPTION) {
            throw damaged("does not come to an end");
        }
    }

    /** Goes on to the next start or end of an element, or to text; false at the document's end. */
    boolean next() throws ProblemException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw foreign().asException();
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    requireModest();
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    return true;
                }
                if (isText(event)) {
                    return true;
                }
            }
            return false;
        } catch (MissingResourceException e) {
            // the platform's parser lacks its own words for some damage in a document type
            throw foreign().asException(e);
        } catch (XMLStreamException e) {
            throw problem(parts, name, e);
        }
    }

    /** The parser keeps every name, and every element that is open. */
    private void requireModest() throws ProblemException {
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        if (depth > MAX_DEPTH || names.size() > MAX_NAMES) {
            throw parts.untrusted("nests elements deeper than " + MAX_DEPTH + " or has more than " + MAX_NAMES
                            + " names of elements, in its part " + name)
                    .asException();
        }
    }

    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    boolean isText() {
        return isText(reader.getEventType());
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** The element's name without prefix. */
    String element() {
        return reader.getLocalName();
    }

    /** An attribute by its name without prefix; empty where there is none. */
    String attribute(String wanted) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(wanted)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int i) {
        return reader.getAttributeLocalName(i);
    }

    String attributeValue(int i) {
        return reader.getAttributeValue(i);
    }

    /** Appends the text of the present event. */
    void appendText(StringBuilder out) {
        out.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** The problem of a part that does not say what it must. */
    ProblemException damaged(String how) {
        return parts.damaged("its part " + name + " " + how).asException();
    }

    @Override
    public void close() throws ProblemException {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException e) {
            throw problem(parts, name, e);
        } catch (IOException e) {
            throw parts.damaged("its part " + name + " cannot be closed").asException(e);
        }
    }

    private Problem foreign() {
        return Problem.error(
                "XLSX_UNTRUSTED",
                "The part " + name + " of the workbook declares a document type, by which foreign files could be drawn"
                        + " in; no spreadsheet program writes such a part.",
                Location.of(parts.file()),
                "Do not trust this file. Get the recording from whoever exported it.");
    }

    private static ProblemException problem(WorkbookParts parts, String name, XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof WorkbookParts.RefusedException refused) {
                return refused.problem().asException(e);
            }
        }
        if (e.getNestedException() instanceof WorkbookParts.RefusedException refused) {
            return refused.problem().asException(e);
        }
        String where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNumber() + ", column "
                        + e.getLocation().getColumnNumber();
        return parts.damaged("its part " + name + " is no well-formed XML" + where)
                .asException(e);
    }

    /** Refuses content without any tag for too long: it would be held in memory as one. */
    private static final class Stretches extends FilterInputStream {

        private int stretch;

        Stretches(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, Math.min(length, MAX_STRETCH));
            if (n <= 0) {
                return n;
            }
            int first = -1;
            int last = -1;
            for (int i = offset; i < offset + n; i++) {
                if (bytes[i] == '<') {
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
            if (first < 0 || stretch + first - offset > MAX_STRETCH) {
                stretch += n;
                if (stretch > MAX_STRETCH) {
                    throw new IOException("more than " + MAX_STRETCH + " bytes without a tag");
                }
            } else {
                stretch = offset + n - last;
            }
            return n;
        }
    }
}
