/**
 * The digital twin of a Li|solid electrolyte|Li cell: lithium reservoirs, losses, resistances, short circuits, the
 * cycling programme and the instrument, deterministic for a seed. It makes recordings whose truth is known, for
 * tests, for the example study and for planning; everything made by it must be marked synthetic.
 *
 * <p>All quantities are areal: current in mA cm⁻², charge in mAh cm⁻², resistance in Ω cm². Electrode A is the thick
 * one, B the thin one; a positive current strips A and plates B and gives a positive voltage.
 */
package org.interphaselab.evaluation.twin;
