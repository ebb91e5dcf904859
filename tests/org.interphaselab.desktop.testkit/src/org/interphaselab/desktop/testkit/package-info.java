/** Finds widgets, acts on them, waits for what follows, and keeps pictures. */
package org.interphaselab.desktop.testkit;
