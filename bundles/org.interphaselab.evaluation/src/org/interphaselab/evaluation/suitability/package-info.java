/** Whether a recording can be that of a symmetric or asymmetric lithium cell at all. */
package org.interphaselab.evaluation.suitability;
