/** What is found out about every recording after it was read, whatever its format: evidence for time, sign and unit. */
package org.interphaselab.cycler.evidence;
