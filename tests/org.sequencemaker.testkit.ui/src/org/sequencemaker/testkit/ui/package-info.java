/**
 * Driving the window in tests, with SWTBot's words and its widget key, but without SWTBot:
 * {@link org.sequencemaker.testkit.ui.RunningApp} runs the application in a thread of the test's JVM,
 * {@link org.sequencemaker.testkit.ui.Ui} finds, clicks and types,
 * {@link org.sequencemaker.testkit.ui.StallProbe} measures how long the display thread was busy. A
 * bundle of its own, so that tests without a window need no toolkit.
 */
@NullMarked
package org.sequencemaker.testkit.ui;

import org.jspecify.annotations.NullMarked;
