/** What is promised of speed, memory and robustness, measured in one way and shown in one table. */
package org.interphaselab.benchmarks;
