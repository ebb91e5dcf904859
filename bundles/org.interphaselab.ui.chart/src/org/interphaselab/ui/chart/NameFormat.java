package org.interphaselab.ui.chart;

import java.io.Serial;
import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.util.List;

/** Writes the names of an axis on which things stand side by side at 1, 2, 3 …, and nothing between them. */
final class NameFormat extends DecimalFormat {

    @Serial
    private static final long serialVersionUID = 1;

    private final List<String> names;

    NameFormat(List<String> names) {
        this.names = List.copyOf(names);
    }

    @Override
    public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
        int index = (int) Math.rint(number) - 1;
        boolean named = Math.abs(number - Math.rint(number)) < 1e-6 && index >= 0 && index < names.size();
        return named ? out.append(names.get(index).replace('\n', ' ')) : out;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameFormat that && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }
}
