/** What to measure next: foils, cycles, replicates, and what one more cell would decide. */
package org.interphaselab.evaluation.advisor;
