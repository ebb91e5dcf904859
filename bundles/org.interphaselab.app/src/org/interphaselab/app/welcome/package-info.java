/** The first thing a new user sees, and the example to begin with. */
package org.interphaselab.app.welcome;
