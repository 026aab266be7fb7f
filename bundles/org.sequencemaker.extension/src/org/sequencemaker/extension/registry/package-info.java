/**
 * Reading what plug-ins contribute; the program's side, not for plug-ins. Start at
 * {@link org.sequencemaker.extension.registry.ExtensionPoint}; all points are in
 * {@link org.sequencemaker.extension.registry.Points}. Nothing here runs code of a plug-in: that is the
 * guard's.
 */
@NullMarked
package org.sequencemaker.extension.registry;

import org.jspecify.annotations.NullMarked;
