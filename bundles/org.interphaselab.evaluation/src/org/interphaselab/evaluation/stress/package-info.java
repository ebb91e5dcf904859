/** Cells drawn at random whose truth is known, and what the evaluation finds in them: how far events can be relied on. */
package org.interphaselab.evaluation.stress;
