package org.interphaselab.core;

import java.util.Collection;

/** What findings amount to, at a glance; the later, the worse. */
public enum Light {
    /** Nothing to look at. */
    GREEN,
    /** What a check needs was not reported. */
    NOT_CHECKED,
    /** Something was put right, or deserves a look: read numbers with it in mind. */
    YELLOW,
    /** Numbers are doubtful or data are missing. */
    RED;

    /** The worst of several lights; green for none. */
    public static Light worst(Collection<Light> lights) {
        return lights.stream().max(Light::compareTo).orElse(GREEN);
    }
}
