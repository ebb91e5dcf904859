/**
 * Makes the study that ships: the experiment of Su, Fu et al., EES Batteries 2025, 1, 242 (doi:10.1039/d5eb00024f), with
 * recordings from the digital twin.
 */
package org.interphaselab.examples;
