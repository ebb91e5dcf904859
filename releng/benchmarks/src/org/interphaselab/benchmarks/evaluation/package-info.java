/** How far the events of the evaluation can be relied on, and how fast a long recording is evaluated. */
package org.interphaselab.benchmarks.evaluation;
