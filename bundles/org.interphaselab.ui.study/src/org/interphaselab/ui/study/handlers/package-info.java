/** What the menus do with a study. */
package org.interphaselab.ui.study.handlers;
