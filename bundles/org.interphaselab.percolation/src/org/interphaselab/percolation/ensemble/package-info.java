/** Many runs of one simulation: the same numbers for any number of threads, with progress, cancel and checkpoints. */
package org.interphaselab.percolation.ensemble;
