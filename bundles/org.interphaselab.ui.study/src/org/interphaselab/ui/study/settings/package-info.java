/** The pages of the preferences. */
package org.interphaselab.ui.study.settings;
