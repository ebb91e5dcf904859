/** The study as a tree. */
package org.interphaselab.ui.study.navigator;
