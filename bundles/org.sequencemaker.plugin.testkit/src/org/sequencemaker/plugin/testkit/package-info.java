/**
 * Testing plug-ins without a window, a network or OSGi. Start at
 * {@link org.sequencemaker.plugin.testkit.PluginRegistry}: it takes the {@code plugin.xml} of a plug-in and
 * behaves as the program does when that is installed and uninstalled.
 */
@NullMarked
package org.sequencemaker.plugin.testkit;

import org.jspecify.annotations.NullMarked;
