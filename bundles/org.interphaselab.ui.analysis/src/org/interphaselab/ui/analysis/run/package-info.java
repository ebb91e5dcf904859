/** Running any analysis, and showing any result: what an analysis says of itself is enough for both. */
package org.interphaselab.ui.analysis.run;
