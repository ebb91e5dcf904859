package org.interphaselab.cycler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and broken programs do to tables: quotes left open, names that come twice. */
class TablesByHandTest {

    private static final String BDF = "Test Time / s,Voltage / V,Current / A,Step Type / 1\n";
    private static final String BTSDA = "DataPoint,Cycle Index,Step Index,Time(h),Voltage(V),Current(A),Step Type\n";

    @TempDir
    Path folder;

    private Imported read(String text) throws Exception {
        return CyclerFiles.standard().read(Files.writeString(folder.resolve("t.csv"), text), Progress.none());
    }

    private static String rows(int from, int to, boolean bdf) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(bdf ? i + ",1,1,CC" : i + 1 + ",1,1," + i + ",1,1,CC Chg")
                    .append('\n');
        }
        return text.toString();
    }

    /** An open quote in the last column keeps the number of fields: without a look into it lines vanish in silence. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rowsBehindAnOpenQuoteAreNotSwallowed(boolean bdf) throws Exception {
        String header = bdf ? BDF : BTSDA;
        String open = bdf ? "5,1,1,\"CC\n" : "6,1,1,5,1,1,\"CC Chg\n";
        assertEquals(40, read(header + rows(0, 40, bdf)).trace().size());
        for (String text : List.of(
                header + rows(0, 5, bdf) + open + rows(6, 40, bdf),
                header + rows(0, 5, bdf) + open + rows(6, 20, bdf) + open + rows(21, 40, bdf))) {
            ProblemException told = assertThrows(ProblemException.class, () -> read(text));
            assertEquals("CSV_UNREADABLE", told.problem().code());
            long line = told.problem().where().line().orElseThrow();
            assertTrue(line == 6 || line == 7, "the line or the one before it: " + line);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTextOverTwoLinesIsNoRow(boolean bdf) throws Exception {
        String header = bdf ? BDF : BTSDA;
        String two = bdf ? "5,1,1,\"CC\nas told\"\n" : "6,1,1,5,1,1,\"CC\nas told\"\n";
        assertEquals(
                40,
                read(header + rows(0, 5, bdf) + two + rows(6, 40, bdf)).trace().size());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNameThatComesTwiceIsTold(boolean bdf) throws Exception {
        String name = bdf ? "Voltage / V" : "Voltage(V)";
        String text = (bdf ? BDF : BTSDA).replace("\n", "," + name + "\n")
                + rows(0, 20, bdf).replace("\n", ",7\n");
        ImportReport report = read(text).report();
        Problem told = report.problems().stream()
                .filter(problem -> problem.code().equals("COLUMN_TWICE"))
                .findFirst()
                .orElseThrow();
        assertTrue(told.what().contains(name), told.what());
        assertTrue(report.problems().stream().noneMatch(p -> p.what().contains("Step Type")));
    }
}
