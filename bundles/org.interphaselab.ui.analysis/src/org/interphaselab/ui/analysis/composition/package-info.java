/** The metal volume fraction of a composition while it is typed. */
package org.interphaselab.ui.analysis.composition;
