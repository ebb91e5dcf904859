package org.interphaselab.cycler;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.TraceSink;
import org.interphaselab.cycler.arbin.ArbinResReader;
import org.interphaselab.cycler.bdf.BdfCsvReader;
import org.interphaselab.cycler.bdf.BdfParquetReader;
import org.interphaselab.cycler.biologic.ExportReader;
import org.interphaselab.cycler.biologic.MprReader;
import org.interphaselab.cycler.diagnosis.Diagnosis;
import org.interphaselab.cycler.eis.AutolabReader;
import org.interphaselab.cycler.eis.ChiReader;
import org.interphaselab.cycler.eis.ParstatReader;
import org.interphaselab.cycler.eis.PowerSuiteReader;
import org.interphaselab.cycler.eis.VersaStudioReader;
import org.interphaselab.cycler.eis.ZPlotReader;
import org.interphaselab.cycler.evidence.Evidence;
import org.interphaselab.cycler.gamry.GamryReader;
import org.interphaselab.cycler.mapping.MappedReader;
import org.interphaselab.cycler.mapping.MappingProfile;
import org.interphaselab.cycler.neware.NdaReader;
import org.interphaselab.cycler.neware.ndax.NdaxReader;
import org.interphaselab.cycler.neware.ndax.NdcReader;
import org.interphaselab.cycler.text.ArbinSheetReader;
import org.interphaselab.cycler.text.ArbinTextReader;
import org.interphaselab.cycler.text.BasytecTextReader;
import org.interphaselab.cycler.text.DigatronTextReader;
import org.interphaselab.cycler.text.LandtTextReader;
import org.interphaselab.cycler.text.MaccorTextReader;
import org.interphaselab.cycler.text.NewareSheetReader;
import org.interphaselab.cycler.text.NewareTextReader;
import org.interphaselab.cycler.text.NovonixTextReader;
import org.interphaselab.cycler.text.PecTextReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Picks the reader of a file by its content, and reads it. The extension is no obstacle. */
@Component(service = CyclerFiles.class)
public final class CyclerFiles {

    private static final int SHOWN_BYTES = 16;
    /** Nobody can be surer, and the rest need not be asked. */
    private static final int CERTAIN = 100;

    private final List<CyclerReader> readers;

    /** A recording, by the file that stands for it, and the reader its content asks for. */
    private record Found(CyclerReader reader, Path file) {}

    /** Knows the given readers. */
    @Activate
    public CyclerFiles(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<CyclerReader> readers) {
        this.readers = readers.stream()
                .sorted(Comparator.comparing(reader -> reader.format().id()))
                .toList();
    }

    /** Knows the readers of this bundle, for programs outside OSGi. */
    public static CyclerFiles standard() {
        return new CyclerFiles(List.of(
                new NdaReader(),
                new NdaxReader(),
                new NdcReader(),
                new BdfCsvReader(),
                new BdfParquetReader(),
                new MprReader(),
                new ExportReader(),
                new ArbinTextReader(),
                new ArbinSheetReader(),
                new BasytecTextReader(),
                new DigatronTextReader(),
                new LandtTextReader(),
                new MaccorTextReader(),
                new NewareTextReader(),
                new NewareSheetReader(),
                new NovonixTextReader(),
                new PecTextReader(),
                new AutolabReader(),
                new ChiReader(),
                new ParstatReader(),
                new PowerSuiteReader(),
                new VersaStudioReader(),
                new ZPlotReader(),
                new GamryReader(),
                new ArbinResReader()));
    }

    /** The formats known, by id. */
    public List<CyclerFormat> formats() {
        return readers.stream().map(CyclerReader::format).toList();
    }

    /**
     * The recordings of a folder which an instrument keeps as several files each, by the file that stands for each. Files
     * that are recordings by themselves are not among them.
     *
     * @throws ProblemException when the folder cannot be listed
     */
    public List<Path> recordingsIn(Path folder) throws ProblemException {
        List<Path> found = new ArrayList<>();
        for (CyclerReader reader : readers) {
            found.addAll(reader.recordingsIn(folder));
        }
        return found;
    }

    /**
     * The file that stands for the recording which {@code path} is, or is a part of: a folder stands for the one recording
     * kept in it as several files. Two paths are of the same recording when this is the same.
     *
     * @throws ProblemException when there is no such file, or a folder is no recording or holds several
     */
    public Path recordingOf(Path path) throws ProblemException {
        if (!Files.isDirectory(path)) {
            return readerFor(path).recordingOf(path);
        }
        List<Path> found = recordingsIn(path);
        if (found.size() > 1) {
            throw Problem.error(
                            "FOLDER_HOLDS_SEVERAL",
                            "The folder holds " + found.size() + " recordings, the first is "
                                    + found.getFirst().getFileName() + ".",
                            Location.of(path),
                            "Name one of them: the file that holds its data, such as "
                                    + found.getFirst().getFileName() + ".")
                    .asException();
        }
        if (found.isEmpty()) {
            FileHead.of(path); // says that it is a folder
        }
        return found.getFirst();
    }

    /**
     * What to keep of a recording so that it can be read again: the bytes whose sum its report names.
     *
     * @param path a file, or a folder that is one recording
     * @throws ProblemException when it is not readable
     */
    public RawSource raw(Path path) throws ProblemException {
        Found found = found(path);
        return found.reader().raw(found.file());
    }

    /**
     * The reader which is surest that the file is of its format.
     *
     * @throws ProblemException when the file is missing, a folder, empty, not readable or of no known format
     */
    public CyclerReader readerFor(Path file) throws ProblemException {
        FileHead head = FileHead.of(file);
        CyclerReader best = null;
        int surest = 0;
        for (CyclerReader reader : readers) {
            int sure = surest < CERTAIN ? reader.sniff(head) : 0;
            if (sure > surest) {
                surest = sure;
                best = reader;
            }
        }
        if (best == null) {
            throw unknownFormat(head).asException();
        }
        return best;
    }

    /**
     * Reads a whole recording with the reader its content asks for.
     *
     * @param path a file, or a folder that is one recording
     * @throws ProblemException when it cannot be read
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public Imported read(Path path, Progress progress) throws ProblemException {
        Found found = found(path);
        Path file = found.file();
        CyclerReader reader = found.reader();
        Imported imported = checked(reader.read(file, progress), file);
        if (reader.format().hasUsualExtension(file)) {
            return imported;
        }
        Problem note = Problem.note(
                "EXTENSION_UNUSUAL",
                "By its content the file is " + reader.format().name() + ", though its name does not end in "
                        + String.join(" or ", reader.format().extensions()) + ".",
                Location.of(file),
                "Nothing was lost. Rename the file if the name misleads others.");
        return new Imported(imported.trace(), imported.report().with(note), imported.spectra());
    }

    /**
     * Whether the samples of a recording have no room in memory but can be read by {@link #readInto}.
     *
     * @throws ProblemException when it cannot be read
     */
    public boolean exceedsMemory(Path path) throws ProblemException {
        Found found = found(path);
        return found.reader().exceedsMemory(found.file());
    }

    /**
     * Reads a recording that {@link #exceedsMemory} and hands its samples on in blocks. Checks that must see the whole
     * recording at once are left out, and the report says so.
     *
     * @return the account; its trace is empty
     * @throws ProblemException when it cannot be read, or the samples cannot be taken
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public Imported readInto(TraceSink sink, Path path, Progress progress) throws ProblemException {
        Found found = found(path);
        Path file = found.file();
        Imported imported = found.reader().readInto(new PlausibleSink(sink, file), file, progress);
        Problem note = Problem.note(
                "RECORDING_EXCEEDS_MEMORY",
                "The recording has " + imported.report().records()
                        + " samples, more than there is memory for: it was read block by block, and the checks that"
                        + " need all of it at once were left out.",
                Location.of(file),
                "Nothing was lost. Give the program more memory (INTERPHASE_LAB_HEAP) to have it checked in full.");
        return new Imported(imported.trace(), imported.report().with(note), imported.spectra());
    }

    /**
     * A cheap look at a recording, a file or a folder that is one, with the reader its content asks for.
     *
     * @throws ProblemException when it cannot be read
     */
    public Preview preview(Path path, Progress progress) throws ProblemException {
        Found found = found(path);
        return found.reader().preview(found.file(), progress);
    }

    /**
     * Reads a file by a mapping that the user chose, whatever its content looks like.
     *
     * @param cell which cell of a file that holds several; empty for a file that holds one
     * @throws ProblemException when it cannot be read so
     */
    public Imported read(Path file, MappingProfile profile, Optional<String> cell, Progress progress)
            throws ProblemException {
        MappedReader reader = new MappedReader(profile);
        return checked(cell.isPresent() ? reader.read(file, cell.get(), progress) : reader.read(file, progress), file);
    }

    private static Imported checked(Imported read, Path file) throws ProblemException {
        Imported imported = FirstRecords.checked(read, file);
        PlausibleVoltage.require(imported.trace(), file);
        return Evidence.added(imported, file);
    }

    /**
     * These readers and, below all of them, one for each profile saved: it reads the files whose rows of names are exactly
     * those for which the user confirmed it.
     *
     * @throws ProblemException when a profile is not complete
     */
    public CyclerFiles with(List<MappingProfile> profiles) throws ProblemException {
        List<CyclerReader> all = new ArrayList<>(readers);
        for (MappingProfile profile : profiles) {
            all.add(new MappedReader(profile));
        }
        return new CyclerFiles(all);
    }

    /** Looks at the content once only: that costs as much as reading a small file. */
    private Found found(Path path) throws ProblemException {
        if (Files.isDirectory(path)) {
            Path file = recordingOf(path);
            return new Found(readerFor(file), file);
        }
        CyclerReader reader = readerFor(path);
        return new Found(reader, reader.recordingOf(path));
    }

    private Problem unknownFormat(FileHead head) {
        String known = readers.stream()
                .map(reader -> reader.format().name())
                .distinct()
                .collect(Collectors.joining("; "));
        return Problem.error(
                "FORMAT_UNKNOWN",
                "The file is of no format known here; it begins with " + shown(head.bytes()) + ".",
                Location.atByte(head.file(), 0),
                "Known are: " + known
                        + ". Export the recording in one of these; or, if it is a table, say what its columns"
                        + " are with 'lab mapping FILE'. " + Diagnosis.REMEDY);
    }

    private static String shown(byte[] bytes) {
        int length = Math.min(SHOWN_BYTES, bytes.length);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int c = bytes[i] & 0xFF;
            text.append(c >= 0x20 && c < 0x7F ? (char) c : '.');
        }
        return "bytes " + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, 0, length) + " (\"" + text
                + "\")";
    }
}
