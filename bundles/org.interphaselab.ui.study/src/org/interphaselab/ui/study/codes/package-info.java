/** What the codes of imports mean, for people. */
package org.interphaselab.ui.study.codes;
