package org.interphaselab.ui.study.properties;

import org.interphaselab.ui.study.Messages;

/** The columns of the properties. */
enum PropertyColumn {
    PROPERTY(Messages.Properties_property, 45),
    VALUE(Messages.Properties_value, 33),
    UNIT(Messages.Properties_unit, 22);

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
