package org.interphaselab.cycler.neware.ndax;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.neware.CycleMode;

/**
 * What the archive's documents say: {@code TestInfo.xml}, {@code VersionInfo.xml}, {@code Step.xml} and, where the
 * vendor's analysis software was used, {@code NdaxConfig.xml}. A document that is missing or not readable costs what it
 * says, not the recording.
 */
final class NdaxDocuments {

    private static final int MAX_DOCUMENT_BYTES = 16 << 20;

    private static final Map<String, String> TEST_INFO = ordered(
            "Barcode", "barcode",
            "Remark", "remark",
            "SN", "serial number",
            "StepName", "programme",
            "StartTime", "start time",
            "EndTime", "end time",
            "DevID", "device",
            "UnitID", "unit",
            "ChlID", "channel",
            "TestID", "test",
            "TestGuid", "test GUID",
            "CurrRange", "current range / mA",
            "VoltRange", "voltage range / V");
    private static final Map<String, String> VERSION_INFO = ordered(
            "SvrVer", "server version",
            "CurrClientVer", "client version",
            "ZwjVersion", "control unit version",
            "MainXwjVer", "tester version");

    private final Members members;
    private final ImportReportBuilder report;
    private final List<AuxEntry> auxiliary = new ArrayList<>();
    private final List<Double> channelRanges = new ArrayList<>();
    private final Map<Integer, Double> setCurrents = new LinkedHashMap<>();
    private OptionalInt cycleMode = OptionalInt.empty();

    private NdaxDocuments(Members members, ImportReportBuilder report) {
        this.members = members;
        this.report = report;
    }

    /**
     * Reads the documents into the report.
     *
     * @throws ProblemException when one is not to be trusted, or its part of the archive is damaged
     */
    static NdaxDocuments read(Members members, ImportReportBuilder report) throws ProblemException {
        NdaxDocuments documents = new NdaxDocuments(members, report);
        documents.read("TestInfo.xml", documents::testInfo);
        documents.read("Step.xml", documents::step);
        documents.read("VersionInfo.xml", documents::versionInfo);
        documents.read("NdaxConfig.xml", documents::config);
        documents.read("DAComment.xml", documents::comment);
        return documents;
    }

    /** Whether the document is one that is read here. */
    static boolean reads(String member) {
        return List.of("TestInfo.xml", "Step.xml", "VersionInfo.xml", "NdaxConfig.xml", "DAComment.xml")
                .contains(member);
    }

    /** The auxiliary channels listed. */
    List<AuxEntry> auxiliary() {
        return auxiliary;
    }

    /** The current ranges of the channel, mA, with the tester's sign; empty where they are not listed. */
    List<Double> channelRanges() {
        return channelRanges;
    }

    /** The current that each galvanostatic step of the programme is to have, mA, by the step's number. */
    Map<Integer, Double> setCurrents() {
        return setCurrents;
    }

    /** How cycles are to be counted: as chosen in the vendor's software, else as stored. */
    CycleMode cycleMode() {
        if (cycleMode.isEmpty()) {
            return CycleMode.RAW;
        }
        int chosen = cycleMode.getAsInt();
        if (chosen == 1) {
            return CycleMode.CHARGE_FIRST;
        }
        report.problem(Problem.note(
                "CYCLE_MODE_UNKNOWN",
                "The way of counting cycles chosen in the vendor's software, CycleMode " + chosen
                        + ", is not known here; the stored counter was kept.",
                members.at("NdaxConfig.xml", 0),
                "Half-cycles are found from the current and do not depend on it. Send us the file and the vendor's"
                        + " cycle numbers to have it read."));
        return CycleMode.RAW;
    }

    private void read(String member, Consumer<XmlElement> content) throws ProblemException {
        Missable.read(report, () -> root(member).ifPresent(content));
    }

    private Optional<XmlElement> root(String member) throws ProblemException {
        if (!members.has(member)) {
            return Optional.empty();
        }
        byte[] bytes;
        try (MemberStream in = members.open(member)) {
            bytes = in.readAll(MAX_DOCUMENT_BYTES);
        }
        XmlDocument.Parsed parsed = XmlDocument.parse(bytes, members.at(member, 0));
        parsed.problem().ifPresent(report::problem);
        parsed.document()
                .filter(document -> document.replaced() > 0)
                .ifPresent(document -> report.repair(
                        "XML_CHARACTERS_REPLACED",
                        document.replaced() + " characters of " + member
                                + " that its encoding does not allow were replaced"));
        return parsed.document().map(XmlDocument::root);
    }

    private void testInfo(XmlElement root) {
        root.all()
                .filter(element -> element.name().equals("TestInfo"))
                .findFirst()
                .ifPresent(info -> {
                    copy(info, TEST_INFO);
                    startTime(info.attribute("StartTime"));
                    for (XmlElement child : info.children()) {
                        if (child.name().startsWith("Aux")) {
                            auxiliary(child);
                        } else if (child.name().equals("MULTI_RANGE")) {
                            child.attributes().forEach(this::channelRange);
                        }
                    }
                });
    }

    private void channelRange(String attribute, String value) {
        if (attribute.startsWith("MULTI_RANGE")) {
            decimal(value).ifPresent(channelRanges::add);
        }
    }

    private void startTime(String text) {
        try {
            if (!text.isEmpty()) {
                LocalDateTime start = LocalDateTime.parse(text.replace(' ', 'T'));
                report.startTime(start.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
            }
        } catch (DateTimeParseException e) {
            report.problem(Problem.note(
                    "START_TIME_UNREADABLE",
                    "The start time is given as \"" + text + "\", which is no date and time.",
                    members.at("TestInfo.xml", 0),
                    "Enter the start by hand if it matters."));
        }
    }

    private void auxiliary(XmlElement element) {
        OptionalInt id = number(element.attribute("AuxID"));
        OptionalInt channel = number(element.attribute("RealChlID"));
        OptionalInt type = number(element.attribute("ChlType"));
        if (id.isPresent() && channel.isPresent() && type.isPresent()) {
            auxiliary.add(new AuxEntry(id.getAsInt(), channel.getAsInt(), type.getAsInt()));
        }
    }

    private void step(XmlElement root) {
        setCurrents(root);
        root.all()
                .filter(element -> element.name().equals("Head_Info"))
                .findFirst()
                .ifPresent(head -> {
                    report.metadata("creator", head.valueOf("Creator"));
                    if (!report.metadata().containsKey("remark")) {
                        report.metadata("remark", head.valueOf("Remark"));
                    }
                    String mass = head.valueOf("SCQ");
                    if (!mass.isEmpty() && !mass.equals("0")) {
                        report.metadata("active mass / ug", mass);
                    }
                });
        root.all()
                .filter(element -> element.name().equals("Step_Info"))
                .findFirst()
                .ifPresent(info -> report.metadata("programme steps", info.attribute("Num")));
    }

    /** Steps that hold a current from their first record to their last, types 1 and 2, with the current they hold. */
    private void setCurrents(XmlElement root) {
        root.all()
                .filter(step -> step.attribute("Step_Type").equals("1")
                        || step.attribute("Step_Type").equals("2"))
                .forEach(step -> {
                    OptionalInt id = number(step.attribute("Step_ID"));
                    OptionalDouble current = step.child("Limit")
                            .flatMap(limit -> limit.child("Main"))
                            .map(main -> decimal(main.valueOf("Curr")))
                            .orElse(OptionalDouble.empty());
                    if (id.isPresent() && current.isPresent()) {
                        setCurrents.put(id.getAsInt(), current.getAsDouble());
                    }
                });
    }

    private void versionInfo(XmlElement root) {
        root.all()
                .filter(element -> element.name().equals("ZwjVersion"))
                .findFirst()
                .ifPresent(version -> copy(version, VERSION_INFO));
    }

    private void config(XmlElement root) {
        root.all()
                .map(element -> number(element.attribute("CycleMode")))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .ifPresent(mode -> cycleMode = mode);
    }

    private void comment(XmlElement root) {
        root.all()
                .flatMap(element -> element.attributes().entrySet().stream())
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).contains("comment"))
                .forEach(entry -> report.metadata("comment", entry.getValue()));
    }

    private void copy(XmlElement element, Map<String, String> names) {
        names.forEach((attribute, name) -> report.metadata(name, element.attribute(attribute)));
    }

    private static OptionalDouble decimal(String text) {
        try {
            double value = text.isEmpty() ? Double.NaN : Double.parseDouble(text);
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private static OptionalInt number(String text) {
        try {
            return OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
