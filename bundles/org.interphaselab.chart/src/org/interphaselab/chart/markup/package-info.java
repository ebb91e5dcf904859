/** Elements written as text that is well-formed XML and valid HTML at once, every name and value escaped. */
package org.interphaselab.chart.markup;
