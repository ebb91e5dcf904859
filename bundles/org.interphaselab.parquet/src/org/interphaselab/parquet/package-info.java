/** Traces in Parquet files: one column per quantity, named by its label, read column by column. */
package org.interphaselab.parquet;
