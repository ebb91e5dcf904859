package org.interphaselab.analysis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one component of an analysis's parameter record: {@code double}, {@code OptionalDouble}, {@code int},
 * {@code long}, {@code boolean}, {@code String} or an enum. A component that is a parameter record itself has none: its parameters stand for it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {

    /** Name in the form, without unit. */
    String label();

    /** Unit, {@code 1} for a pure number or text. */
    String unit() default "1";

    /** The value a user starts from, as text. */
    String initial();

    /** Smallest value allowed, for numbers. */
    double min() default Double.NEGATIVE_INFINITY;

    /** Largest value allowed, for numbers. */
    double max() default Double.POSITIVE_INFINITY;

    /** One sentence: what it does and where its initial value comes from. */
    String help();
}
