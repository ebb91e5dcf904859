/** Watches the user interface thread: what keeps it from answering, and for how long. */
package org.interphaselab.desktop.testkit.watch;
