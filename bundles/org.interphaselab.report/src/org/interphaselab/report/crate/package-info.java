/** Packages of research data after RO-Crate 1.1: what the files of a study are, who made them and how. */
package org.interphaselab.report.crate;
