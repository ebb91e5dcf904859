package org.interphaselab.study;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * First look at a study file: whole and well-formed, without declarations that could make a small file large or read
 * other files, no identifier twice, and of which format version.
 */
final class StudyXml {

    private static final String NAMESPACE = "urn:org.interphaselab:study:";
    private static final int DEEPEST = 50;

    private final Path file;
    private final Set<String> ids = new HashSet<>();
    private String namespace = "";
    private int version;

    private StudyXml(Path file) {
        this.file = file;
    }

    /**
     * What the first look found.
     *
     * @param namespace the namespace of the file, which names the model
     * @param formatVersion the version of the format
     */
    record Head(String namespace, int formatVersion) {}

    /** Reads the whole text once. */
    static Head check(byte[] text, Path file, Path backup) throws ProblemException {
        StudyXml xml = new StudyXml(file);
        CharBuffer characters = decode(text, file, backup);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(characters.toString()));
            xml.read(reader);
            reader.close();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            throw StudyProblems.damaged(file, line, backup).asException(e);
        }
        return new Head(xml.namespace, xml.version);
    }

    /** Text that is not UTF-8 is found here, with its line, rather than by parsers that stop at it without a word. */
    private static CharBuffer decode(byte[] text, Path file, Path backup) throws ProblemException {
        CharBuffer characters = CharBuffer.allocate(text.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(ByteBuffer.wrap(text), characters, true);
        characters.flip();
        if (result.isError()) {
            long line = 1 + characters.chars().filter(c -> c == '\n').count();
            throw StudyProblems.damaged(file, line, backup).asException();
        }
        return characters;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException, ProblemException {
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw declaration(reader);
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth == 1) {
                        root(reader);
                    } else if (depth > DEEPEST) {
                        throw notAStudy(reader, "is nested deeper than any study");
                    }
                    identifier(reader);
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // text between elements means nothing here
                }
            }
        }
    }

    private void root(XMLStreamReader reader) throws ProblemException {
        namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        if (!namespace.startsWith(NAMESPACE) || !reader.getLocalName().equals("Study")) {
            throw notAStudy(reader, "begins with <" + reader.getLocalName() + ">");
        }
        String given = reader.getAttributeValue(null, "formatVersion");
        try {
            version = given == null ? 0 : Integer.parseInt(given);
        } catch (NumberFormatException e) {
            version = -1;
        }
        if (version < 0) {
            throw notAStudy(reader, "has the format version \"" + given + "\"");
        }
    }

    private void identifier(XMLStreamReader reader) throws ProblemException {
        String id = reader.getAttributeValue(null, "id");
        if (id != null && !ids.add(id)) {
            throw Problem.error(
                            "STUDY_ID_TWICE",
                            "Two objects have the identifier \"" + id + "\", so that references to it are ambiguous.",
                            here(reader),
                            "Give one of the two another identifier in a text editor.")
                    .asException();
        }
    }

    private ProblemException declaration(XMLStreamReader reader) {
        return Problem.error(
                        "STUDY_WITH_DECLARATION",
                        "The file contains a document type declaration or an entity; studies never do, and such"
                                + " declarations can be harmful.",
                        here(reader),
                        "Do not trust this file; ask where it comes from.")
                .asException();
    }

    private ProblemException notAStudy(XMLStreamReader reader, String why) {
        return Problem.error(
                        "NOT_A_STUDY",
                        "This is not a study: the file " + why + ".",
                        here(reader),
                        "Choose the folder of a study of this program.")
                .asException();
    }

    private Location here(XMLStreamReader reader) {
        return Location.atLine(file, Math.max(1, reader.getLocation().getLineNumber()));
    }
}
