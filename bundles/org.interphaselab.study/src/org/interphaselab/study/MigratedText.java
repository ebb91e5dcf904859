package org.interphaselab.study;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.interphaselab.core.ProblemException;
import org.interphaselab.study.migration.Migrations;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Brings the text of a study in an earlier format version to the current one. */
final class MigratedText {

    private final Migrations migrations;

    MigratedText(Migrations migrations) {
        this.migrations = migrations;
    }

    byte[] of(byte[] text, int version, Path file) throws ProblemException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document study = factory.newDocumentBuilder().parse(new ByteArrayInputStream(text));
            migrations.apply(study, version);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(study), new StreamResult(out));
            return out.toByteArray();
        } catch (IOException | SAXException | ParserConfigurationException | TransformerException e) {
            throw StudyProblems.notReadable(file, new IOException(e.getMessage(), e))
                    .asException(e);
        }
    }
}
