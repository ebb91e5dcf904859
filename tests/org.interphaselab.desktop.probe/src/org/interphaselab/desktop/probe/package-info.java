/** Drives and measures the delivered application from inside, for the benchmarks and for the tests that kill it. */
package org.interphaselab.desktop.probe;
