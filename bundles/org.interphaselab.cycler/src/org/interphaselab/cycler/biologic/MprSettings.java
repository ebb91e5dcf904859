package org.interphaselab.cycler.biologic;

import java.nio.charset.Charset;
import java.util.Map;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.raw.LittleEndian;

/** What the settings of a {@code .mpr} file say of the technique and the cell. */
final class MprSettings {

    static final Charset CHARSET = Charset.forName("windows-1252");

    private static final Map<Integer, String> TECHNIQUES = Map.ofEntries(
            Map.entry(0x04, "Galvanostatic Cycling with Potential Limitation"),
            Map.entry(0x77, "Galvanostatic Cycling with Potential Limitation"),
            Map.entry(0x06, "Cyclic Voltammetry"),
            Map.entry(0x0B, "Open Circuit Voltage"),
            Map.entry(0x18, "Chronoamperometry"),
            Map.entry(0x19, "Chronopotentiometry"),
            Map.entry(0x1C, "Wait"),
            Map.entry(0x1D, "Potentio Electrochemical Impedance Spectroscopy"),
            Map.entry(0x1E, "Galvano Electrochemical Impedance Spectroscopy"),
            Map.entry(0x32, "IR compensation (PEIS)"),
            Map.entry(0x33, "Cyclic Voltammetry Advanced"),
            Map.entry(0x6C, "Linear Sweep Voltammetry"),
            Map.entry(0x75, "Constant Voltage"),
            Map.entry(0x76, "Constant Current"),
            Map.entry(0x7F, "Modulo Bat"),
            Map.entry(0x88, "Battery Capacity Determination"));
    private static final Map<Integer, String> MASS_UNITS = Map.of(1, "g", 2, "mg");
    private static final Map<Integer, String> CAPACITY_UNITS = Map.of(1, "mA.h");

    private final LittleEndian bytes;
    private final MprModule module;

    private MprSettings(LittleEndian bytes, MprModule module) {
        this.bytes = bytes;
        this.module = module;
    }

    /** Puts the settings into the report; fields beyond the module's end are left out. */
    static void read(LittleEndian bytes, MprModule module, ImportReportBuilder report) {
        MprSettings settings = new MprSettings(bytes, module);
        if (settings.holds(0, 1)) {
            int code = bytes.u8(module.payload());
            report.metadata("Technique", TECHNIQUES.getOrDefault(code, "code " + code));
        }
        Placeholder fields = new Placeholder(report);
        fields.text("Comments", settings.pascalText(7));
        fields.text("Electrode material", settings.pascalText(0x11E));
        fields.text("Electrolyte", settings.pascalText(0x1C0));
        fields.text("Reference electrode", settings.pascalText(0x215));
        settings.number(fields, "Mass of active material", 0x107, "");
        settings.number(fields, "Electrode surface area", 0x211, "cm²");
        settings.number(fields, "Characteristic mass", 0x24C, settings.unit(0x251, MASS_UNITS));
        settings.number(fields, "Battery capacity", 0x25C, settings.unit(0x260, CAPACITY_UNITS));
        fields.tell();
    }

    private void number(Placeholder fields, String name, int offset, String unit) {
        if (holds(offset, 4)) {
            fields.number(name, bytes.f32(module.payload() + offset), unit);
        }
    }

    private String unit(int offset, Map<Integer, String> units) {
        int code = holds(offset, 1) ? bytes.u8(module.payload() + offset) : 0;
        return units.getOrDefault(code, "(unit code " + code + ")");
    }

    private boolean holds(int offset, int size) {
        return offset + size <= Math.min(module.length(), bytes.length() - module.payload());
    }

    private String pascalText(int offset) {
        return pascalText(bytes, module, offset);
    }

    /** A text whose length is its first byte; empty when it does not lie in the module. */
    static String pascalText(LittleEndian bytes, MprModule module, int offset) {
        long room = Math.min(module.length(), bytes.length() - module.payload());
        if (offset >= room) {
            return "";
        }
        int length = bytes.u8(module.payload() + offset);
        return offset + 1 + length > room ? "" : bytes.text(module.payload() + offset + 1L, length, CHARSET);
    }
}
