/**
 * The public API for plug-ins: what every plug-in gets, whatever it contributes. Start at
 * {@link org.sequencemaker.extension.Host}, through which a plug-in asks the program for anything, and
 * at the README of this bundle. Each extension point has a package of its own below; the packages
 * {@code registry}, {@code guard} and {@code host} are the program's side and not for plug-ins.
 */
@NullMarked
package org.sequencemaker.extension;

import org.jspecify.annotations.NullMarked;
