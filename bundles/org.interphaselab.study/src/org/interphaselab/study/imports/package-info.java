/**
 * Importing many files into a study: {@link org.interphaselab.study.imports.FileImport} looks at them without writing
 * anything (a plan) or takes them in (a run), {@link org.interphaselab.study.imports.ImportCommand} makes what came of it
 * part of the study by one command that can be undone.
 */
package org.interphaselab.study.imports;
