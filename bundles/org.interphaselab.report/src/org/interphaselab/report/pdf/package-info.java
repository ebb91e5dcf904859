/**
 * The report as PDF: the pages of the HTML report set on A4, figures as drawings, all fonts embedded. The fonts are
 * DejaVu Sans Condensed, whose licence lies beside them.
 */
package org.interphaselab.report.pdf;
