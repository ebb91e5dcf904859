/** The files of a report: HTML, PDF, and every figure by itself. */
package org.interphaselab.report.files;
