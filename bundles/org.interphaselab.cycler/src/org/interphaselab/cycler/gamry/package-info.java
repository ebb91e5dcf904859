/** Reads the data files of Gamry's Framework: lines of parameters, and tables. */
package org.interphaselab.cycler.gamry;
