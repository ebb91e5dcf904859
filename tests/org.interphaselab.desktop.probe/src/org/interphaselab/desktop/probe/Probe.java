package org.interphaselab.desktop.probe;

/** One thing that is done to the application, from a thread of its own, once its window can be used. */
@FunctionalInterface
interface Probe {

    /** Does it; what is found out is said line by line. */
    void run(Said said) throws Exception;
}
