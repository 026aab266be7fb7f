/**
 * The program: {@link org.sequencemaker.app.LifeCycle} is called by the workbench as it starts and ends,
 * {@link org.sequencemaker.app.Wiring} makes every service and says who gets which. {@code project} opens,
 * saves and exports, {@code window} is what stands around the parts, {@code handler} has the commands.
 */
@NullMarked
package org.sequencemaker.app;

import org.jspecify.annotations.NullMarked;
