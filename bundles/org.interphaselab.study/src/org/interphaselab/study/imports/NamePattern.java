package org.interphaselab.study.imports;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/** Finds the name of a cell in the path of a file. */
final class NamePattern implements CellAssignment {

    private static final String CELL = "{cell}";
    private static final String GROUP = "cell";

    private final Pattern pattern;

    private NamePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    static NamePattern of(String text) throws ProblemException {
        boolean regularExpression = text.contains("(?<" + GROUP + ">");
        if (!regularExpression && !text.contains(CELL)) {
            throw Problem.error(
                            "PATTERN_WITHOUT_CELL",
                            "The pattern '" + text + "' does not say where the name of the cell stands.",
                            Location.of("pattern"),
                            "Write {cell} in its place, as in '{cell}_*.ndax' or '{cell}/*.nda', or give a regular"
                                    + " expression with a group (?<cell>…).")
                    .asException();
        }
        try {
            return new NamePattern(Pattern.compile(regularExpression ? text : "(?:^|/)" + expression(text) + "$"));
        } catch (PatternSyntaxException e) {
            throw Problem.error(
                            "PATTERN_UNREADABLE",
                            "The pattern '" + text + "' cannot be understood: " + e.getDescription() + ".",
                            Location.of("pattern"),
                            "Check its brackets; a sign with a meaning of its own needs a backslash before it.")
                    .asException(e);
        }
    }

    @Override
    public Optional<String> cell(Path file, Map<String, String> metadata) {
        String path = file.toString().replace('\\', '/');
        return Optional.ofNullable(metadata.get(COLUMN_PAIR))
                .flatMap(pair -> cell(path + "/" + pair))
                .or(() -> cell(path));
    }

    private Optional<String> cell(String path) {
        Matcher matcher = pattern.matcher(path);
        return matcher.find()
                ? Optional.ofNullable(matcher.group(GROUP)).filter(name -> !name.isBlank())
                : Optional.empty();
    }

    /** The regular expression of a pattern of file names. */
    private static String expression(String text) {
        StringBuilder expression = new StringBuilder();
        boolean named = false;
        for (int i = 0; i < text.length(); ) {
            if (text.startsWith(CELL, i)) {
                // where it stands twice, both must be the same
                expression.append(named ? "\\k<" + GROUP + ">" : "(?<" + GROUP + ">[^/]+?)");
                named = true;
                i += CELL.length();
            } else if (text.startsWith("**", i)) {
                expression.append(".*");
                i += 2;
            } else {
                char c = text.charAt(i++);
                expression.append(
                        switch (c) {
                            case '*' -> "[^/]*";
                            case '?' -> "[^/]";
                            default -> Pattern.quote(String.valueOf(c));
                        });
            }
        }
        return expression.toString();
    }
}
