package org.interphaselab.desktop.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.model.Cell;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.Recording;
import org.interphaselab.model.SignConvention;
import org.interphaselab.model.Study;
import org.interphaselab.parquet.ParquetFiles;
import org.interphaselab.parquet.ParquetSink;
import org.interphaselab.study.StudyFolder;

/**
 * Makes a large study: cells of several interphases and designs, with their traces as Parquet files. The first cell has a
 * long trace; all others share one file under many names, which a program that reads them cannot tell.
 */
final class MakeStudyProbe implements Probe {

    private static final int INTERPHASES = 20;
    private static final int BLOCK = 500_000;
    private static final int HALF_CYCLE = 4_000;
    private static final double CURRENT_A = 0.0005;
    private static final String ABSENT = "0".repeat(64);
    /** Where the one sample stands out of the long trace, as a share of its length, and how far. */
    static final double SPIKE_AT = 0.7321;

    static final double SPIKE_V = 4.321;

    @Override
    public void run(Said said) throws ProblemException, IOException {
        Path folder = Opening.folder();
        int cells = number("LAB_PROBE_CELLS");
        int total = number("LAB_PROBE_SAMPLES");
        int longest = total / 10;
        int shared = (total - longest) / (cells - 1);
        Study study = study(cells);
        try (StudyFolder made = StudyFolder.create(folder, study)) {
            Files.createDirectories(made.tracesFolder());
            write(made.tracesFolder().resolve("trace-0.parquet"), longest, true);
            Path one = made.tracesFolder().resolve("trace-1.parquet");
            write(one, shared, false);
            for (int i = 2; i < cells; i++) {
                link(made.tracesFolder().resolve("trace-" + i + ".parquet"), one);
            }
        }
        said.say("made", longest + (long) shared * (cells - 1));
    }

    static int number(String variable) {
        return Integer.parseInt(System.getenv(variable));
    }

    private static Study study(int cells) {
        ModelFactory model = ModelFactory.eINSTANCE;
        Study study = model.createStudy();
        study.setName("Large study");
        for (String name : new String[] {"100|100", "100|50", "100|20"}) {
            CellDesign design = model.createCellDesign();
            design.setName(name);
            study.getDesigns().add(design);
        }
        for (int i = 0; i < INTERPHASES; i++) {
            Interphase interphase = model.createInterphase();
            interphase.setName("MII-" + (i + 1));
            study.getInterphases().add(interphase);
        }
        for (int i = 0; i < cells; i++) {
            Cell cell = model.createCell();
            cell.setName("cell " + (i + 1));
            cell.setInterphase(study.getInterphases().get(i % INTERPHASES));
            cell.setDesign(
                    study.getDesigns().get(i / INTERPHASES % study.getDesigns().size()));
            Recording recording = model.createRecording();
            recording.setName("recording " + (i + 1));
            recording.setTraceId("trace-" + i);
            recording.setRawFile("raw/recording-" + i + ".ndax");
            recording.setSha256(ABSENT);
            recording.setSignConvention(SignConvention.POSITIVE_PLATES_B);
            recording.setSyntheticNote("made to measure the desktop");
            cell.getRecordings().add(recording);
            study.getCells().add(cell);
        }
        return study;
    }

    private static void write(Path file, int samples, boolean spiked) throws ProblemException {
        try (ParquetSink sink = ParquetFiles.sink(file, Map.of())) {
            for (int from = 0; from < samples; from += BLOCK) {
                sink.add(block(from, Math.min(BLOCK, samples - from), samples, spiked));
            }
            sink.finish();
        }
    }

    private static Trace block(int from, int size, int samples, boolean spiked) {
        double[] timeS = new double[size];
        double[] voltageV = new double[size];
        double[] currentA = new double[size];
        for (int i = 0; i < size; i++) {
            int sample = from + i;
            double sign = sample / HALF_CYCLE % 2 == 0 ? 1 : -1;
            double within = sample % HALF_CYCLE / (double) HALF_CYCLE;
            timeS[i] = sample;
            currentA[i] = sign * CURRENT_A;
            // a polarization that grows along the half-cycle and over the life, with the noise of an instrument
            voltageV[i] = sign * (0.012 + 0.004 * within + 0.02 * sample / samples)
                    + 1e-5 * ((sample * 2654435761L >>> 16) % 21 - 10);
        }
        int spike = (int) (SPIKE_AT * samples) - from;
        if (spiked && spike >= 0 && spike < size) {
            voltageV[spike] = SPIKE_V;
        }
        return Trace.builder(size)
                .add(Quantity.TEST_TIME, timeS)
                .add(Quantity.VOLTAGE, voltageV)
                .add(Quantity.CURRENT, currentA)
                .build();
    }

    private static void link(Path link, Path file) throws IOException {
        try {
            Files.createLink(link, file);
        } catch (UnsupportedOperationException e) {
            Files.copy(file, link);
        }
    }
}
