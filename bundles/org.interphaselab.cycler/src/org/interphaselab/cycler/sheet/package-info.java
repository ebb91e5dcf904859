/**
 * Spreadsheets of Office Open XML ({@code .xlsx}, ECMA-376), read cell by cell as they stream by, with distrust and in
 * bounded memory.
 */
package org.interphaselab.cycler.sheet;
