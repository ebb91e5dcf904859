package org.interphaselab.ui.study.properties;

/** The columns of the properties. */
enum PropertyColumn {
    PROPERTY("Property", 45),
    VALUE("Value", 33),
    UNIT("Unit", 22);

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
