/** Reads the tab-separated tables in which phases, rules and elements are kept. */
package org.interphaselab.chemistry.table;
