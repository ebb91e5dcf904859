/** BioLogic files: EC-Lab {@code .mpr}, and the text which EC-Lab and BT-Lab export. */
package org.interphaselab.cycler.biologic;
