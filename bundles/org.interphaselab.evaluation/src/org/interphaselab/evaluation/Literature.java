package org.interphaselab.evaluation;

import org.interphaselab.analysis.Reference;

/** The publications the methods rest on. */
final class Literature {

    static final Reference PROTOCOL = new Reference(
            "H. Su, J. Fu et al., Metal-incorporated interphases formed between inorganic solid electrolytes and"
                    + " Li metal:"
                    + " beneficial or detrimental?, EES Batteries 2025, 1, 242",
            "10.1039/d5eb00024f");
    static final Reference RESERVOIR = new Reference(
            "B. D. Adams et al., Accurate determination of Coulombic efficiency for lithium metal anodes and"
                    + " lithium metal"
                    + " batteries, Adv. Energy Mater. 2018, 8, 1702097",
            "10.1002/aenm.201702097");
    static final Reference THEIL_SEN = new Reference(
            "P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, J. Am. Stat. Assoc. 1968,"
                    + " 63, 1379",
            "10.1080/01621459.1968.10480934");
    static final Reference KAPLAN_MEIER = new Reference(
            "E. L. Kaplan, P. Meier, Nonparametric estimation from incomplete observations, J. Am. Stat. Assoc."
                    + " 1958, 53,"
                    + " 457",
            "10.1080/01621459.1958.10501452");
    static final Reference LITHIUM_LOSS = new Reference(
            "B. Aktekin et al., SEI growth on lithium metal anodes in solid-state batteries quantified with coulometric"
                    + " titration time analysis, Nat. Commun. 2023, 14, 6946",
            "10.1038/s41467-023-42512-y");

    static final Reference BROOKMEYER_CROWLEY = new Reference(
            "R. Brookmeyer, J. Crowley, A confidence interval for the median survival time, Biometrics 1982, 38, 29",
            "10.2307/2530286");
    static final Reference LOG_RANK = new Reference(
            "N. Mantel, Evaluation of survival data and two new rank order statistics arising in its consideration,"
                    + " Cancer Chemother. Rep. 1966, 50, 163",
            "");
    static final Reference INTERPHASE_GROWTH = new Reference(
            "P. Bron, B. Roling, S. Dehnen, Impedance characterization reveals mixed conducting interphases between"
                    + " sulfidic superionic conductors and lithium metal electrodes, J. Power Sources 2017, 352, 127",
            "");
    static final Reference CRITICAL_CURRENT = new Reference(
            "D. K. Singh et al., Li6PS5Cl microstructure and influence on dendrite growth in solid-state batteries with"
                    + " lithium metal anode, Cell Rep. Phys. Sci. 2022, 3, 101043",
            "10.1016/j.xcrp.2022.101043");

    static final Reference EXACT_TEST = new Reference(
            "R. A. Fisher, On the interpretation of χ² from contingency tables, and the calculation of P, J. R. Stat. Soc."
                    + " 1922, 85, 87",
            "10.2307/2340521");

    private Literature() {}
}
