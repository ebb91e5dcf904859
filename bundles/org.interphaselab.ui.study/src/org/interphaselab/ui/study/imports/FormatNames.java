package org.interphaselab.ui.study.imports;

import org.eclipse.ui.PlatformUI;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.CyclerFormat;

/** What people call the formats of recordings. */
public final class FormatNames {

    private FormatNames() {}

    /** The name of a format, or its id where no reader of it is there. */
    public static String of(String id) {
        return PlatformUI.getWorkbench().getService(CyclerFiles.class).formats().stream()
                .filter(format -> format.id().equals(id))
                .map(CyclerFormat::name)
                .findFirst()
                .orElse(id);
    }
}
