/**
 * How the lithium loss grows with time, from foils of different thickness, and the effective electronic conductivity of
 * an interphase whose growth is controlled by diffusion.
 */
package org.interphaselab.evaluation.growth;
