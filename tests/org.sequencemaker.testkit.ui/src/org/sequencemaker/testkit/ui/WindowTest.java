package org.sequencemaker.testkit.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test on a window of an {@link AppExtension}. How long the display thread was busy is a measurement, and other
 * programs on the machine only ever add to it: where it is too long the whole test is done again, on a window of its
 * own, and the shortest of up to {@value Attempts#MOST} counts. Whatever else fails in a test fails at once.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@TestTemplate
@ExtendWith(Attempts.class)
public @interface WindowTest {}
