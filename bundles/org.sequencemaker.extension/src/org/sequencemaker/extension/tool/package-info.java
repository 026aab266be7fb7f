/**
 * Tools: functions that the model may call to read the project, to change it, or to act in the program.
 * Start at {@link org.sequencemaker.extension.tool.AssistantTool}. A tool's parameters are declared in
 * {@code plugin.xml}; the program checks the model's arguments before the tool sees them.
 */
@NullMarked
package org.sequencemaker.extension.tool;

import org.jspecify.annotations.NullMarked;
