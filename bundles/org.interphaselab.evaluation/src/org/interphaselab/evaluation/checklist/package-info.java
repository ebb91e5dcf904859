/** The reporting checklist: what is reported about each cell, and what a verdict lacks. */
package org.interphaselab.evaluation.checklist;
