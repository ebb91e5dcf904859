package org.interphaselab.evaluation.twin;

/**
 * One panel of Fig. 2 of doi:10.1039/d5eb00024f.
 *
 * @param panel its letter in the figure
 * @param interphase the interphase
 * @param design the design, by foil thicknesses in µm
 * @param parameters what makes the twin resemble the panel: a demonstration, not a fit to data
 */
public record Fig2Panel(char panel, String interphase, String design, TwinParameters parameters) {

    /** Panel, interphase and design, for file names: {@code g_MII-2_100-20}. */
    public String key() {
        return panel + "_" + interphase + "_" + design.replace('|', '-');
    }
}
