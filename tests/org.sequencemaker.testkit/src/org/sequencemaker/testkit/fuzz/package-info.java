/**
 * Tries readers with hostile input. A {@link org.sequencemaker.testkit.fuzz.FuzzTarget} is a reader with
 * some good files to begin from; {@link org.sequencemaker.testkit.fuzz.HostileInputs} damages those; a
 * {@link org.sequencemaker.testkit.fuzz.FuzzRun} feeds one to the other. The build does a short run;
 * {@code releng/bench/fuzz} does long ones, guided by coverage. To have a reader tried, add it to the list
 * of targets in the tests of its bundle.
 */
@NullMarked
package org.sequencemaker.testkit.fuzz;

import org.jspecify.annotations.NullMarked;
