/** The desktop application: its start, its window, its perspective. */
package org.interphaselab.app;
