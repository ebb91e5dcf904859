/** Phases of interphases and electrolytes, and the rules where elements go: tables a user can read and replace. */
package org.interphaselab.chemistry.catalog;
