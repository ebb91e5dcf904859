/** What readers share below the level of a format: numbers in bytes, numbers in text, character sets. */
package org.interphaselab.cycler.raw;
