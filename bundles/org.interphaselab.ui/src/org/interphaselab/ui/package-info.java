/** What all parts of the desktop share: progress, problems in words, theme colours, parameter forms. */
package org.interphaselab.ui;
