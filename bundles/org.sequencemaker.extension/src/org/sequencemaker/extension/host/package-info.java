/**
 * The program's side of the doors, and the typed ways to run each kind of extension; not for plug-ins.
 * Start at {@link org.sequencemaker.extension.host.Extensions}, which whoever wires the program makes
 * once; {@link org.sequencemaker.extension.host.Doors} is what it must be given.
 */
@NullMarked
package org.sequencemaker.extension.host;

import org.jspecify.annotations.NullMarked;
