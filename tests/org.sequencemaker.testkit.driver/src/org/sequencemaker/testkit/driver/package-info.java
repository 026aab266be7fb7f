/**
 * Drives the window of the built product for a test in another process, without a change to the product: the test adds
 * this jar to the command of the product's Java as an agent. {@link org.sequencemaker.testkit.driver.Agent} waits for the
 * toolkit, {@link org.sequencemaker.testkit.driver.Driver} takes the orders of the test, and
 * {@link org.sequencemaker.testkit.driver.Orders} carries them out. Nothing of it is ever shipped.
 */
@NullMarked
package org.sequencemaker.testkit.driver;

import org.jspecify.annotations.NullMarked;
