package org.interphaselab.cycler.text;

import java.util.List;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the workbooks which Neware BTSDA writes: the records stand on the sheet "record". */
@Component(service = CyclerReader.class)
public final class NewareSheetReader extends SheetExportReader {

    /** Reads what the memory of this program has room for. */
    public NewareSheetReader() {
        this(MemoryLimit.ofHeap());
    }

    NewareSheetReader(MemoryLimit memory) {
        super(new CyclerFormat("neware-xlsx", "Neware BTSDA workbook", List.of(".xlsx")), "neware-text", memory);
    }
}
