package org.interphaselab.cycler.biologic;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.raw.LittleEndian;

/** The modules of a {@code .mpr} file, one after the other from its first to its last byte. */
final class MprModules {

    static final byte[] MAGIC = "BIO-LOGIC MODULAR FILE".getBytes(StandardCharsets.US_ASCII);

    private static final int FIRST_MODULE = 52;
    private static final String MARK = "MODULE";
    private static final int SHORT_HEADER = 51;
    private static final int LONG_HEADER = 59;
    private static final int SHORT_NAME_BYTES = 10;
    private static final int AFTER_NAMES = 35;
    private static final int DATE_BYTES = 8;
    private static final long UNLIMITED = 0xFFFF_FFFFL;

    private final LittleEndian bytes;
    private final boolean whole;
    private final List<MprModule> modules = new ArrayList<>();

    private MprModules(LittleEndian bytes, boolean whole) {
        this.bytes = bytes;
        this.whole = whole;
    }

    /**
     * The modules of a whole file.
     *
     * @throws ProblemException when the chain of modules breaks before the records, or there are none
     */
    static MprModules of(LittleEndian bytes, ImportReportBuilder report) throws ProblemException {
        MprModules modules = new MprModules(bytes, true);
        modules.requireMagic();
        int at = FIRST_MODULE;
        while (at < bytes.length()) {
            try {
                at = modules.read(at);
            } catch (ProblemException e) {
                if (modules.find(MprModule.DATA).isEmpty()) {
                    throw e;
                }
                Problem problem = e.problem();
                report.problem(Problem.warning(
                        "FILE_END_DAMAGED",
                        "What follows the records cannot be read: " + problem.what(),
                        problem.where(),
                        "The records are whole. " + problem.remedy()));
                break;
            }
        }
        modules.data();
        return modules;
    }

    /**
     * The modules that begin in the first bytes of a file.
     *
     * @throws ProblemException when there is none with records
     */
    static MprModules first(LittleEndian bytes) throws ProblemException {
        MprModules modules = new MprModules(bytes, false);
        modules.requireMagic();
        int at = FIRST_MODULE;
        while (at < bytes.length() && modules.find(MprModule.DATA).isEmpty()) {
            at = modules.read(at);
        }
        modules.data();
        return modules;
    }

    List<MprModule> list() {
        return modules;
    }

    /** The first module of this short name. */
    Optional<MprModule> find(String name) {
        return modules.stream().filter(module -> module.name().equals(name)).findFirst();
    }

    /** The module with the records. */
    MprModule data() throws ProblemException {
        return find(MprModule.DATA).orElseThrow(() -> Problem.error(
                        "RECORDS_ABSENT",
                        "The file has no module '" + MprModule.DATA + "': it holds settings only.",
                        bytes.at(bytes.length()),
                        "Choose the .mpr file of the measurement; the settings of a technique are no recording.")
                .asException());
    }

    private void requireMagic() throws ProblemException {
        if (bytes.length() < MAGIC.length
                || !bytes.text(0, MAGIC.length, StandardCharsets.US_ASCII).equals("BIO-LOGIC MODULAR FILE")) {
            throw Problem.error(
                            "NOT_BIOLOGIC",
                            "The file does not begin with BIO-LOGIC MODULAR FILE: it is no .mpr file.",
                            bytes.at(0),
                            "Open it by what it is, or export it again.")
                    .asException();
        }
    }

    /** Reads the header at a byte, keeps the module and returns where the next must begin. */
    private int read(int at) throws ProblemException {
        if (!isMark(at)) {
            throw Problem.error(
                            "MODULE_EXPECTED",
                            "The file is damaged: a module should begin at byte " + at + ", but no " + MARK
                                    + " stands there.",
                            bytes.at(at),
                            "Copy the file again from the instrument's computer.")
                    .asException();
        }
        MprModule module = choose(at);
        if (whole) {
            bytes.require(module.payload(), module.length(), "the module '" + module.name() + "'");
        }
        modules.add(module);
        return (int) Math.min(module.end(), bytes.length());
    }

    /** Of the two kinds of header the one after whose payload another module or the end of the file lies. */
    private MprModule choose(int at) throws ProblemException {
        int fields = at + MARK.length();
        bytes.require(fields, SHORT_HEADER, "the header of a module");
        boolean likelyLong = bytes.u32(fields + AFTER_NAMES) == UNLIMITED;
        MprModule likely = likelyLong ? longHeader(at) : shortHeader(at);
        if (fits(likely) || !whole) {
            return likely;
        }
        if (!likelyLong && fields + LONG_HEADER <= bytes.length()) {
            MprModule other = longHeader(at);
            return fits(other) ? other : likely;
        }
        return likely;
    }

    private MprModule shortHeader(int at) {
        int fields = at + MARK.length();
        return new MprModule(
                name(fields),
                bytes.u32(fields + AFTER_NAMES + 4),
                bytes.text(fields + SHORT_HEADER - DATE_BYTES, DATE_BYTES, StandardCharsets.US_ASCII),
                at,
                fields + SHORT_HEADER,
                bytes.u32(fields + AFTER_NAMES));
    }

    private MprModule longHeader(int at) throws ProblemException {
        int fields = at + MARK.length();
        bytes.require(fields, LONG_HEADER, "the header of a module");
        long older = bytes.u32(fields + AFTER_NAMES + 8);
        long newer = bytes.u32(fields + AFTER_NAMES + 12);
        return new MprModule(
                name(fields),
                newer == 0 ? older : newer,
                bytes.text(fields + LONG_HEADER - DATE_BYTES, DATE_BYTES, StandardCharsets.US_ASCII),
                at,
                fields + LONG_HEADER,
                bytes.u32(fields + AFTER_NAMES + 4));
    }

    private String name(int fields) {
        return bytes.text(fields, SHORT_NAME_BYTES, StandardCharsets.US_ASCII);
    }

    private boolean fits(MprModule module) {
        return module.end() == bytes.length() || module.end() < bytes.length() && isMark((int) module.end());
    }

    private boolean isMark(int at) {
        if (at + MARK.length() > bytes.length()) {
            return false;
        }
        for (int i = 0; i < MARK.length(); i++) {
            if (bytes.u8(at + i) != MARK.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
