/** Quality of a recording: stable codes, each with value, limit, evidence and a traffic light. */
package org.interphaselab.evaluation.quality;
