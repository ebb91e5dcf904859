package org.interphaselab.cli;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.reduction.Basis;
import org.interphaselab.chemistry.reduction.MixtureParser;
import org.interphaselab.chemistry.reduction.Reducer;
import org.interphaselab.chemistry.reduction.Reduction;
import org.interphaselab.core.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works out what lithium makes of an electrolyte or a mixture. */
@Command(
        name = "chemistry",
        mixinStandardHelpOptions = true,
        description = "Tells what interphase lithium makes of an electrolyte: reaction, metal volume fraction, lithium"
                + " taken up.")
final class ChemistryCommand implements Callable<Integer> {

    private static final double PERCENT = 100;

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "MIXTURE",
            description = "A formula, or formulas with amounts: 'Li6PS5Cl:4, Li10GeP2S12:1'. Ids of the catalog (LPSC,"
                    + " LGPS) stand for formulas.")
    private String mixture = "";

    @Option(names = "--basis", paramLabel = "mol|mass", description = "What the amounts count; mol if not said.")
    private Basis basis;

    @Option(
            names = "--for",
            paramLabel = "PERCENT",
            description = "Asks the other way round, for a metal volume fraction: the ratio of two formulas (without"
                    + " amounts), or the highest x of one such as Li6-xCuxPS5Cl.")
    private Double wantedPercent;

    @Option(
            names = "--up-to",
            paramLabel = "X",
            defaultValue = "1",
            description = "The highest x to look at with --for; ${DEFAULT-VALUE} if not said.")
    private double highest;

    @Option(names = "--dopants", description = "With --for: the highest x of every dopant of the catalog; no MIXTURE.")
    private boolean dopants;

    @Option(
            names = "--study",
            paramLabel = "STUDY",
            description = "Uses what this study changes in the catalog; nothing is written into it.")
    private Path study;

    @Option(names = "--catalog", paramLabel = "FOLDER", description = "Your own phases.tsv and sinks.tsv.")
    private Path catalogFolder;

    @Option(
            names = "--save-catalog",
            paramLabel = "FOLDER",
            description = "Writes the catalog that ships into a folder, for you to edit.")
    private Path saveFolder;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ChemistryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ProblemException {
        if (saveFolder != null) {
            Catalog.writeShipped(saveFolder.toAbsolutePath());
            session.terminal().tell("wrote the catalog into " + saveFolder);
            if (mixture.isBlank()) {
                return ExitCode.DONE;
            }
        }
        if (dopants && (wantedPercent == null || !mixture.isBlank())) {
            throw new ParameterException(spec.commandLine(), "--dopants needs --for PERCENT and no MIXTURE");
        }
        if (mixture.isBlank() && !dopants) {
            throw new ParameterException(spec.commandLine(), "MIXTURE is missing: write a formula such as Li6PS5Cl");
        }
        Catalog catalog = ChosenCatalog.of(catalogFolder, study);
        if (wantedPercent == null) {
            reduce(catalog);
        } else {
            ask(catalog);
        }
        return ExitCode.DONE;
    }

    private void reduce(Catalog catalog) throws ProblemException {
        Reduction reduction =
                new Reducer(catalog).reduce(new MixtureParser(catalog).parse(mixture, Optional.ofNullable(basis)));
        if (json) {
            print(ChemistryJson.of(reduction, catalog));
        } else {
            new ChemistryText(session.terminal()).print(reduction, catalog);
        }
    }

    private void ask(Catalog catalog) throws ProblemException {
        if (!(wantedPercent >= 0 && wantedPercent <= PERCENT) || !(highest > 0) || Double.isInfinite(highest)) {
            throw new ParameterException(
                    spec.commandLine(), "--for is a percentage from 0 to 100, --up-to a number above 0");
        }
        if (dopants) {
            DopantLevels levels = DopantLevels.ask(catalog, wantedPercent / PERCENT, highest);
            if (json) {
                print(levels.json());
            } else {
                levels.lines().forEach(session.terminal()::print);
            }
            return;
        }
        ChemistryQuestion question =
                ChemistryQuestion.ask(catalog, mixture, Optional.ofNullable(basis), wantedPercent / PERCENT, highest);
        if (json) {
            print(question.json());
        } else {
            question.lines().forEach(session.terminal()::print);
        }
    }

    private void print(JsonObject object) {
        session.terminal().out().println(Json.WITH_NULLS.toJson(object));
    }
}
