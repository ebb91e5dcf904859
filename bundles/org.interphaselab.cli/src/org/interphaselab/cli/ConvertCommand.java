package org.interphaselab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.bdf.BdfWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads an instrument file and writes it in the Battery Data Format. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Writes a cycler file in the Battery Data Format, as text or Parquet by the ending of OUT.")
final class ConvertCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "IN", description = "File of a cycler, of any known format.")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "File to write, ending in .bdf.csv or .bdf.parquet.")
    private Path out = Path.of("");

    @Option(names = "--force", description = "Replace OUT if it exists.")
    private boolean force;

    @Mixin
    private MappingOptions mappings = new MappingOptions();

    ConvertCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ProblemException {
        Path source = in.toAbsolutePath();
        Path target = out.toAbsolutePath();
        requireUsable(source, target);
        Imported imported;
        try (TerminalProgress progress = session.progress()) {
            progress.begin("Converting " + in.getFileName(), 0);
            CyclerFiles files = mappings.files(session);
            imported = !mappings.isChosen() && isParquet(target) && files.exceedsMemory(source)
                    ? new BdfWriter().writeInBlocks(files, source, target, session.quietProgress())
                    : read(source, target);
        }
        session.terminal().tell(imported.report().problems());
        session.terminal().print("wrote " + samples(imported) + " records to " + out);
        return ExitCode.DONE;
    }

    private Imported read(Path source, Path target) throws ProblemException {
        Imported imported = mappings.read(session, source, session.quietProgress());
        session.quietProgress().checkCancelled();
        new BdfWriter().write(imported.trace(), target);
        return imported;
    }

    /** What went by in blocks is not held, only counted. */
    private static long samples(Imported imported) {
        return imported.trace().size() == 0 && imported.spectra().isEmpty()
                ? imported.report().records()
                : imported.trace().size();
    }

    private static boolean isParquet(Path target) {
        return String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".parquet");
    }

    private void requireUsable(Path source, Path target) throws ProblemException {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".bdf.csv") && !name.endsWith(".bdf.parquet")) {
            throw new ParameterException(
                    spec.commandLine(), "OUT must end in .bdf.csv or .bdf.parquet, but is '" + out + "'");
        }
        if (Files.isDirectory(target)) {
            throw new ParameterException(spec.commandLine(), "OUT is a folder: '" + out + "'");
        }
        if (Files.exists(target) && (!force || sameFile(source, target))) {
            throw new ParameterException(
                    spec.commandLine(),
                    sameFile(source, target)
                            ? "IN and OUT are the same file: '" + out + "'"
                            : "OUT exists: '" + out + "'; give --force to replace it");
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Problem.error(
                            "FOLDER_MISSING",
                            "The folder to write into does not exist.",
                            Location.of(target),
                            "Make the folder, or give another place for OUT.")
                    .asException();
        }
    }

    private static boolean sameFile(Path source, Path target) {
        try {
            return Files.isSameFile(source, target);
        } catch (IOException e) {
            // one of them is missing: then they are not the same, and reading IN tells the user
            return false;
        }
    }
}
