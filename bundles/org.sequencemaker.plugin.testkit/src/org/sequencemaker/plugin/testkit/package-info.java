/**
 * Testing plug-ins without a window, a network or a model. Start at
 * {@link org.sequencemaker.plugin.testkit.FakeHost}: it is the program as a plug-in meets it, with the real guard. Nothing
 * here needs a test framework; what fails is an {@link java.lang.AssertionError}.
 */
@NullMarked
package org.sequencemaker.plugin.testkit;

import org.jspecify.annotations.NullMarked;
