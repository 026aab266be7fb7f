/**
 * Whether an uninstalled plug-in is really gone. Start at {@link org.sequencemaker.plugin.testkit.leak.Unloading}; what
 * holds a class loader that stays is read out of a dump of the heap.
 */
@NullMarked
package org.sequencemaker.plugin.testkit.leak;

import org.jspecify.annotations.NullMarked;
