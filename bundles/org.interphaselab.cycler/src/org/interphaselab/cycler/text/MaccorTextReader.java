package org.interphaselab.cycler.text;

import java.util.List;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the text which Maccor's software writes. */
@Component(service = CyclerReader.class)
public final class MaccorTextReader extends TextExportReader {

    /** Reads by the profile of this program. */
    public MaccorTextReader() {
        super(new CyclerFormat("maccor-text", "Maccor text export", List.of(".txt", ".csv", ".001", ".002", ".052")));
    }
}
