package org.interphaselab.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.catalog.Dopant;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.ProblemException;

/**
 * The highest level of every dopant of a catalog for a metal volume fraction.
 *
 * @param asked what was asked for, in words
 * @param answers one per dopant
 */
record DopantLevels(String asked, List<Level> answers) {

    private static final int DIGITS = 4;
    private static final double PERCENT = 100;

    /** One dopant and its answer. */
    record Level(Dopant dopant, ChemistryQuestion question) {}

    static DopantLevels ask(Catalog catalog, double fraction, double highest) throws ProblemException {
        List<Level> answers = new ArrayList<>();
        for (Dopant dopant : catalog.dopants()) {
            answers.add(new Level(
                    dopant,
                    ChemistryQuestion.level(
                            catalog,
                            dopant.family(),
                            fraction,
                            dopant.highestX().orElse(highest))));
        }
        return new DopantLevels(
                "highest x of every dopant with V_F-M up to " + Numbers.significant(PERCENT * fraction, DIGITS) + " %",
                answers);
    }

    List<String> lines() {
        List<List<String>> rows = new ArrayList<>();
        for (Level level : answers) {
            rows.add(List.of(
                    "  " + level.dopant().id(),
                    level.dopant().family().text(),
                    "x = " + level.question().usualText(),
                    level.question().alternativeText()));
        }
        List<String> lines = new ArrayList<>(List.of(asked));
        lines.addAll(TextTable.lines(rows));
        return lines;
    }

    JsonObject json() {
        JsonObject object = new JsonObject();
        object.addProperty("asked", asked);
        JsonArray dopants = new JsonArray();
        for (Level level : answers) {
            JsonObject one = level.question().json();
            one.addProperty("dopant", level.dopant().id());
            one.addProperty("family", level.dopant().family().text());
            one.addProperty("site", level.dopant().site());
            one.addProperty("source", level.dopant().source());
            one.addProperty("confidence", level.dopant().confidence().name());
            dopants.add(one);
        }
        object.add("dopants", dopants);
        return object;
    }
}
