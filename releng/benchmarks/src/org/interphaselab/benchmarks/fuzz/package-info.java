/** Damaged, truncated and hostile files by the million: each must end in an import or in one problem in words. */
package org.interphaselab.benchmarks.fuzz;
