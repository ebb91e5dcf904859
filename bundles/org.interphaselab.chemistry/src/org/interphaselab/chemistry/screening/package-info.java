/** Questions asked the other way round: which ratio, which dopant level, which alloy for a wanted interphase. */
package org.interphaselab.chemistry.screening;
