package org.interphaselab.cycler.text;

import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the text which Novonix UHPC testers write. */
@Component(service = CyclerReader.class)
public final class NovonixTextReader extends TextExportReader {

    /** Reads by the profile of this program. */
    public NovonixTextReader() {
        super("novonix-text");
    }
}
