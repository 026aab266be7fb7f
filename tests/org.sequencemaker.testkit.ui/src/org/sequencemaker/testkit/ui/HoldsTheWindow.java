package org.sequencemaker.testkit.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a test in which the toolkit does something in one go that nobody can put elsewhere: how long it may hold the display thread. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface HoldsTheWindow {
    /** Longest time without an answer, in milliseconds, on a machine with others at work. */
    long millis();

    /** What is done in that time. */
    String with();
}
