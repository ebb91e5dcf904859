/** The help of the application: its pages, and what F1 shows where. */
package org.interphaselab.help;
