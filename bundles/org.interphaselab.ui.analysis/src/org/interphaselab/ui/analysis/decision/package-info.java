/** What people decide about events: confirm, move, dismiss, each with a reason. */
package org.interphaselab.ui.analysis.decision;
