package org.interphaselab.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.mapping.MappedColumn;
import org.interphaselab.cycler.mapping.MappedReader;
import org.interphaselab.cycler.mapping.MappingGuess;
import org.interphaselab.cycler.mapping.MappingJson;
import org.interphaselab.cycler.mapping.MappingProfile;
import org.interphaselab.cycler.mapping.MappingProfiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proposes how the columns of a table are to be read, and keeps what the user confirms. */
@Command(
        name = "mapping",
        mixinStandardHelpOptions = true,
        description =
                "Proposes which columns of a table (text or .xlsx) are time, voltage and current; --save keeps what"
                        + " you confirm. Without FILE: lists the mappings kept.")
final class MappingCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A table, one row per record.")
    private Path file;

    @Option(
            names = "--column",
            paramLabel = "NAME=QUANTITY/UNIT",
            description = "What a column is, for example --column \"U cell=Voltage/mV\" or, by its position,"
                    + " --column \"#1=Test Time/h\"; --column \"NAME=\" leaves one out.")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--positive-discharges", description = "A positive current of the file discharges the cell.")
    private boolean discharges;

    @Option(names = "--save", paramLabel = "NAME", description = "Keep the mapping under this name: you confirm it.")
    private String name;

    @Option(names = "--replace", description = "With --save: in the place of another one with that name.")
    private boolean replace;

    @Option(
            names = "--mappings",
            paramLabel = "FOLDER",
            description = "Folder in which mappings are kept, in place of that of your settings.")
    private Path folder;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    MappingCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ProblemException {
        MappingProfiles profiles = folder == null ? MappingProfiles.ofUser() : MappingProfiles.in(folder);
        if (file == null) {
            return list(profiles);
        }
        Path source = file.toAbsolutePath();
        MappingGuess guess = MappingGuess.of(source, name == null ? "proposal" : name);
        MappingProfile profile = guess.profile();
        for (String column : columns) {
            profile = changed(profile, column);
        }
        if (discharges) {
            profile = profile.withCurrentSign(MappingProfile.CurrentSign.POSITIVE_DISCHARGES);
        }
        print(guess, profile);
        if (name != null) {
            // what cannot read the file it was made for is not worth keeping
            new MappedReader(profile).preview(source, session.quietProgress());
            session.terminal().tell("saved as " + profiles.save(profile, replace));
        } else {
            session.terminal().tell("nothing was saved: look at it, then add --save NAME");
        }
        return ExitCode.DONE;
    }

    private MappingProfile changed(MappingProfile profile, String text) {
        try {
            return ColumnText.apply(profile, text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--column \"" + text + "\": " + e.getMessage(), e);
        }
    }

    private int list(MappingProfiles profiles) throws ProblemException {
        List<MappingProfile> all = profiles.all();
        if (json) {
            JsonArray list = new JsonArray();
            all.forEach(profile -> list.add(MappingJson.tree(profile)));
            session.terminal().out().println(Json.WITHOUT_NULLS.toJson(list));
        } else {
            List<List<String>> rows = all.stream()
                    .map(profile -> List.of(profile.name(), quantities(profile), profile.description()))
                    .toList();
            TextTable.lines(rows).forEach(session.terminal()::print);
        }
        return ExitCode.DONE;
    }

    private static String quantities(MappingProfile profile) {
        return String.join(
                ", ",
                profile.columns().stream()
                        .map(column -> column.quantity().name())
                        .toList());
    }

    private void print(MappingGuess guess, MappingProfile profile) {
        if (json) {
            JsonObject tree = new JsonObject();
            tree.add("mapping", MappingJson.tree(profile));
            tree.addProperty("confidence", guess.confidence());
            tree.add("evidence", Json.WITHOUT_NULLS.toJsonTree(guess.evidence()));
            tree.add("open", Json.WITHOUT_NULLS.toJsonTree(guess.open()));
            session.terminal().out().println(Json.WITHOUT_NULLS.toJson(tree));
            return;
        }
        Terminal terminal = session.terminal();
        terminal.print(file.toString());
        List<List<String>> rows = new ArrayList<>();
        for (MappedColumn column : profile.columns()) {
            rows.add(List.of(
                    "  column " + column.position(),
                    column.header().isEmpty() ? "(by position)" : "'" + column.header() + "'",
                    "is " + column.quantity().name(),
                    column.unit().isEmpty() ? "" : "in " + column.unit()));
        }
        TextTable.lines(rows).forEach(terminal::print);
        guess.evidence().forEach(words -> terminal.print("  evidence   " + words));
        guess.open().forEach(words -> terminal.print("  open       " + words));
        terminal.print("  confidence " + Math.round(100 * guess.confidence()) + " %");
    }
}
