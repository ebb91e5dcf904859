/**
 * The Battery Data Format: readers of its csv and parquet files and the writer of both. What its columns are called, and
 * which units are converted, stands in two tables beside the classes.
 */
package org.interphaselab.cycler.bdf;
