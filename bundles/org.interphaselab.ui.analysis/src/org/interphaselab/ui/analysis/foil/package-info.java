/** What the experiment advisor says of a lithium foil while its thickness is typed. */
package org.interphaselab.ui.analysis.foil;
