package org.interphaselab.cycler.text;

import java.util.List;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the text which Novonix UHPC testers write. */
@Component(service = CyclerReader.class)
public final class NovonixTextReader extends TextExportReader {

    /** Reads by the profile of this program. */
    public NovonixTextReader() {
        super(new CyclerFormat("novonix-text", "Novonix text export", List.of(".csv", ".txt")));
    }
}
