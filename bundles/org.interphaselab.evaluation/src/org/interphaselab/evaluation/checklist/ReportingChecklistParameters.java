package org.interphaselab.evaluation.checklist;

/** Nothing to choose: the checklist is the same for every study. */
public record ReportingChecklistParameters() {}
