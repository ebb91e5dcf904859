package org.interphaselab.cycler.text;

import java.util.Optional;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.ImportReportBuilder;

/** What Arbin's text exports and its databases share: the names of columns, and what is derived and checked. */
public final class ArbinRecords {

    private final ExportProfile profile = ExportProfiles.load().get("arbin-text");

    /** What a column is, by its name and in the unit of the quantity: {@code Charge_Capacity}. */
    public Optional<Quantity> quantity(String column) {
        return profile.target(ColumnHeader.of(column)).map(ExportProfile.Target::quantity);
    }

    /** The recording with steps and what else is derived of it; its checks are added to the report. */
    public Trace complete(Trace read, ImportReportBuilder report) {
        return ExportAssembly.complete(read, report);
    }
}
