/** The study folder: opened, saved, locked, migrated; and the study as analyses see it. */
package org.interphaselab.study;
