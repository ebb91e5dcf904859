/** Readers of the delimited text and the workbooks which cyclers' software exports: one table of profiles, one engine. */
package org.interphaselab.cycler.text;
