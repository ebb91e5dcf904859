/** The desktop as it is delivered: its start, large studies, charts of long traces. */
package org.interphaselab.benchmarks.desktop;
