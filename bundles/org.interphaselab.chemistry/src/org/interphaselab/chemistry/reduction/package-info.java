/**
 * What an interphase consists of when lithium in excess has reduced an electrolyte or a mixture: products, metal volume
 * fraction, lithium taken up, volume change.
 */
package org.interphaselab.chemistry.reduction;
