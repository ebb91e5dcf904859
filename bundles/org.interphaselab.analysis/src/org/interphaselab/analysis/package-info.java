/**
 * The one interface every analysis implements, ours and third parties'. From an {@link org.interphaselab.analysis.Analysis}
 * come the menu entry, the form, the command, the report section and the provenance record.
 */
package org.interphaselab.analysis;
