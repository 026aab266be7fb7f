/**
 * The command {@code plugins}: what is installed, what sites offer, install, update, uninstall, go back. A command of
 * its own for each, listed in {@link PluginCommands}; all of them ask
 * {@link org.sequencemaker.plugins.Provisioning} and put its answers into words or JSON.
 */
@NullMarked
package org.sequencemaker.cli.plugins;

import org.jspecify.annotations.NullMarked;
