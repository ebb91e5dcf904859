/** Tables of numbers within texts: what files of several tables, each under a line of names, have in common. */
package org.interphaselab.cycler.table;
