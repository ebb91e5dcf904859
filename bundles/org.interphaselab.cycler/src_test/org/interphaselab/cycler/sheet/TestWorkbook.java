package org.interphaselab.cycler.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks: numbers, texts (shared), days shown as times, truth values, errors and empty cells. */
public final class TestWorkbook {

    /** A number of days, shown as a date or time. */
    public record Days(double value) {}

    /** An error such as {@code #N/A}. */
    public record CellError(String text) {}

    /** A text that stands in its cell. */
    public record Inline(String text) {}

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, List<Object[]>> sheets = new LinkedHashMap<>();
    private final Map<String, byte[]> replaced = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private boolean date1904;

    /** Begins a sheet, or goes on in one. */
    public Sheet sheet(String name) {
        sheets.putIfAbsent(name, new ArrayList<>());
        return new Sheet(name);
    }

    /** Counts days from 1904. */
    public TestWorkbook from1904() {
        date1904 = true;
        return this;
    }

    /** Puts other content into a part of the archive; null leaves the part out. */
    public TestWorkbook part(String name, String content) {
        replaced.put(name, content == null ? null : content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A sheet being filled. */
    public final class Sheet {

        private final String name;

        private Sheet(String name) {
            this.name = name;
        }

        /** Adds a row; null is an empty cell. */
        public Sheet row(Object... cells) {
            sheets.get(name).add(cells);
            return this;
        }

        /** The workbook. */
        public TestWorkbook book() {
            return TestWorkbook.this;
        }

        /** Begins another sheet. */
        public Sheet sheet(String other) {
            return TestWorkbook.this.sheet(other);
        }
    }

    /** Writes the workbook. */
    public Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    /** The workbook's bytes. */
    public byte[] bytes() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(
                parts,
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
        put(
                parts,
                "_rels/.rels",
                relations(List.of(
                        "<Relationship Id='r1' Type='" + DOCUMENT + "/officeDocument' Target='xl/workbook.xml'/>")));
        List<String> tabs = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, List<Object[]>> sheet : sheets.entrySet()) {
            number++;
            tabs.add("<sheet name='" + escaped(sheet.getKey()) + "' sheetId='" + number + "' r:id='s" + number + "'/>");
            relations.add("<Relationship Id='s" + number + "' Type='" + DOCUMENT
                    + "/worksheet' Target='worksheets/sheet" + number + ".xml'/>");
            put(parts, "xl/worksheets/sheet" + number + ".xml", sheetXml(sheet.getValue()));
        }
        relations.add("<Relationship Id='t' Type='" + DOCUMENT + "/styles' Target='/xl/styles.xml'/>");
        relations.add("<Relationship Id='u' Type='" + DOCUMENT + "/sharedStrings' Target='sharedStrings.xml'/>");
        put(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + DOCUMENT + "'><workbookPr date1904='" + (date1904 ? 1 : 0)
                        + "'/><sheets>" + String.join("", tabs) + "</sheets></workbook>");
        put(parts, "xl/_rels/workbook.xml.rels", relations(relations));
        put(
                parts,
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN + "'><numFmts count='1'><numFmt numFmtId='164'"
                        + " formatCode='[h]:mm:ss.000'/></numFmts><cellXfs><xf numFmtId='0'/><xf"
                        + " numFmtId='164'/></cellXfs></styleSheet>");
        StringBuilder shared = new StringBuilder("<sst xmlns='" + MAIN + "'>");
        for (String text : texts) {
            // in two runs, as after part of a cell was made bold, with how it is pronounced
            int half = text.length() / 2;
            shared.append("<si><r><t xml:space='preserve'>" + escaped(text.substring(0, half)) + "</t></r><r><t>"
                    + escaped(text.substring(half)) + "</t></r><rPh sb='0' eb='1'><t>spoken</t></rPh></si>");
        }
        put(parts, "xl/sharedStrings.xml", shared + "</sst>");
        replaced.forEach((name, content) -> {
            if (content == null) {
                parts.remove(name);
            } else {
                parts.put(name, content);
            }
        });
        return zip(parts);
    }

    private String sheetXml(List<Object[]> rows) {
        StringBuilder xml = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?><worksheet xmlns='" + MAIN
                + "'><dimension ref='A1'/><sheetData>");
        for (int r = 0; r < rows.size(); r++) {
            xml.append("<row r='" + (r + 1) + "' spans='1:9'>");
            Object[] cells = rows.get(r);
            for (int c = 0; c < cells.length; c++) {
                xml.append(cellXml(CellAddress.of(r + 1, c), cells[c]));
            }
            xml.append("</row>");
        }
        return xml + "</sheetData><pageMargins left='0.7'/></worksheet>";
    }

    private String cellXml(String address, Object cell) {
        return switch (cell) {
            case null -> "";
            case Days days -> "<c r='" + address + "' s='1'><v>" + days.value() + "</v></c>";
            case CellError error -> "<c r='" + address + "' t='e'><f>1/0</f><v>" + error.text() + "</v></c>";
            case Inline inline ->
                "<c r='" + address + "' t='inlineStr'><is><t>" + escaped(inline.text()) + "</t></is></c>";
            case Boolean truth -> "<c r='" + address + "' t='b'><v>" + (truth ? 1 : 0) + "</v></c>";
            case Number number -> "<c r='" + address + "'><v>" + number + "</v></c>";
            default -> {
                int index = texts.indexOf(cell.toString());
                if (index < 0) {
                    index = texts.size();
                    texts.add(cell.toString());
                }
                yield "<c r='" + address + "' t='s'><v>" + index + "</v></c>";
            }
        };
    }

    private static String relations(List<String> relations) {
        return "<Relationships xmlns='" + PACKAGE + "'>" + String.join("", relations) + "</Relationships>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
