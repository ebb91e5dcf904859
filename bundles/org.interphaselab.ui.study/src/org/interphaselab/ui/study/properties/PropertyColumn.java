package org.interphaselab.ui.study.properties;

import org.interphaselab.ui.study.Messages;

/** The columns of the properties. */
enum PropertyColumn {
    PROPERTY(Messages.Properties_property, 48),
    VALUE(Messages.Properties_value, 34),
    UNIT(Messages.Properties_unit, 18);

    private final String title;
    private final int weight;

    PropertyColumn(String title, int weight) {
        this.title = title;
        this.weight = weight;
    }

    String title() {
        return title;
    }

    int weight() {
        return weight;
    }
}
