package org.interphaselab.cycler.text;

import java.util.List;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the text which BaSyTec's software writes. */
@Component(service = CyclerReader.class)
public final class BasytecTextReader extends TextExportReader {

    /** Reads by the profile of this program. */
    public BasytecTextReader() {
        super(new CyclerFormat("basytec-text", "BaSyTec text export", List.of(".txt", ".csv")));
    }
}
