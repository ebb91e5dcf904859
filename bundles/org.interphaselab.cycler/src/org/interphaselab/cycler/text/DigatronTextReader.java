package org.interphaselab.cycler.text;

import java.util.List;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the text which Digatron's software writes. */
@Component(service = CyclerReader.class)
public final class DigatronTextReader extends TextExportReader {

    /** Reads by the profile of this program. */
    public DigatronTextReader() {
        super(new CyclerFormat("digatron-text", "Digatron text export", List.of(".csv", ".txt")));
    }
}
