/** Reads the result files of Arbin's MITS software, which are databases of Microsoft Access. */
package org.interphaselab.cycler.arbin;
