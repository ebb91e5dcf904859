package org.interphaselab.core;

/** Hours, in which people read the test times that traces hold in seconds. */
public final class Hours {

    private static final double SECONDS = 3600;

    private Hours() {}

    /** So many seconds in hours. */
    public static double of(double seconds) {
        return seconds / SECONDS;
    }

    /** So many hours in seconds. */
    public static double toSeconds(double hours) {
        return hours * SECONDS;
    }
}
