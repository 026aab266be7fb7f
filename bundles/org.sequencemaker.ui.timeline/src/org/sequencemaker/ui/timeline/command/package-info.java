/**
 * What the commands of the timeline do, as tables of functions by the commands' ids: each takes a
 * {@link org.sequencemaker.ui.timeline.command.Desk} with everything on it and usually ends in one edit.
 * Menus and keys that call them are in the bundle's model fragment. Start at
 * {@link org.sequencemaker.ui.timeline.command.TimelineCommands}.
 */
@NullMarked
package org.sequencemaker.ui.timeline.command;

import org.jspecify.annotations.NullMarked;
