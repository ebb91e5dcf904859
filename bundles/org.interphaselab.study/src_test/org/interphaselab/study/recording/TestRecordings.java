package org.interphaselab.study.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.Cell;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.LithiumElectrode;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.Protocol;
import org.interphaselab.model.Study;
import org.interphaselab.study.StudyFolder;

/** A study with two cells, and small recordings in the Battery Data Format. */
public final class TestRecordings {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private TestRecordings() {}

    /** A study folder with two cells that have no recordings. */
    public static StudyFolder study(Path folder) throws ProblemException {
        Study study = MODEL.createStudy();
        study.setId("study");
        study.setName("A study");
        Interphase interphase = MODEL.createInterphase();
        interphase.setId("interphase");
        interphase.setName("SEI");
        interphase.setControl(true);
        study.getInterphases().add(interphase);
        CellDesign design = MODEL.createCellDesign();
        design.setId("design");
        design.setName("100|20");
        design.setDiameterMm(10.0);
        design.setElectrodeA(electrode(100));
        design.setElectrodeB(electrode(20));
        study.getDesigns().add(design);
        Protocol protocol = MODEL.createProtocol();
        protocol.setId("protocol");
        protocol.setName("Protocol");
        study.getProtocols().add(protocol);
        for (String name : new String[] {"one", "two"}) {
            Cell cell = MODEL.createCell();
            cell.setId(name);
            cell.setName("Cell " + name);
            cell.setDesign(design);
            cell.setInterphase(interphase);
            cell.setProtocol(protocol);
            study.getCells().add(cell);
        }
        return StudyFolder.create(folder, study);
    }

    /** A recording of so many samples with alternating voltage. */
    public static Path recording(Path file, int samples, double volts) throws IOException {
        Files.createDirectories(file.getParent());
        StringBuilder text = new StringBuilder("Test Time / s,Current / A,Voltage / V\n");
        for (int i = 0; i < samples; i++) {
            double sign = i % 20 < 10 ? 1 : -1;
            text.append(String.format(Locale.ROOT, "%d,%.4f,%.4f%n", 30 * i, sign * 4e-4, sign * volts));
        }
        return Files.writeString(file, text);
    }

    private static LithiumElectrode electrode(double thicknessUm) {
        LithiumElectrode electrode = MODEL.createLithiumElectrode();
        electrode.setThicknessUm(thicknessUm);
        electrode.setArealCapacityFactorMAhCm2PerUm(0.205);
        return electrode;
    }
}
