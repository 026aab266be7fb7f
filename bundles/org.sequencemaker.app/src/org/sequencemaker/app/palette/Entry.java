package org.sequencemaker.app.palette;

import org.eclipse.core.commands.ParameterizedCommand;

/**
 * A command as the palette shows it.
 *
 * @param command the command
 * @param name what people call it
 * @param keys that call it too; empty for none
 */
record Entry(ParameterizedCommand command, String name, String keys) {}
