package org.interphaselab.cycler.text;

import java.util.List;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the workbooks which Arbin's software writes: one or more sheets of records per channel. */
@Component(service = CyclerReader.class)
public final class ArbinSheetReader extends SheetExportReader {

    /** Reads what the memory of this program has room for. */
    public ArbinSheetReader() {
        this(MemoryLimit.ofHeap());
    }

    ArbinSheetReader(MemoryLimit memory) {
        super(new CyclerFormat("arbin-xlsx", "Arbin workbook", List.of(".xlsx")), "arbin-text", memory);
    }
}
