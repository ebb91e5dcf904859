/** The report in the window: its parts in the order people want, its preview, its export. */
package org.interphaselab.ui.analysis.report;
