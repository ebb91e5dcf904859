/** How fast recordings are imported and how much memory that takes. */
package org.interphaselab.benchmarks.imports;
