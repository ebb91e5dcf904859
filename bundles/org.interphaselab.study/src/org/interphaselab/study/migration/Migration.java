package org.interphaselab.study.migration;

import org.w3c.dom.Document;

/** One step from a format version to the next. A migration is never changed once studies of its version exist. */
public interface Migration {

    /** The version it starts from; it leads to the next one. */
    int from();

    /** What it changes, one sentence for people. */
    String change();

    /** Changes the study file's content. Values are kept; what the lab did not report stays absent. */
    void apply(Document study);
}
