/** The study on the desktop: opening and saving it, editing it with undo, bringing recordings in. */
package org.interphaselab.ui.study;
