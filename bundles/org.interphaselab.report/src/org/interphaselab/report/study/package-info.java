/** Makes the report and the crate of a study folder: which analyses, in which arrangement, with which files. */
package org.interphaselab.report.study;
