/**
 * What can be told of a file that nobody can read yet, so that a reader can be written: its structure, without its data
 * and without the names people gave.
 */
package org.interphaselab.cycler.diagnosis;
