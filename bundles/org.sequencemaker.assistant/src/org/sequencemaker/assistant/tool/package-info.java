/**
 * Tools as the model sees them: their parameters as JSON Schema, its arguments read from JSON, results written for it.
 * What a tool is and how it is run is the extension bundle's. Start with
 * {@link org.sequencemaker.assistant.tool.PluginTools}.
 */
@NullMarked
package org.sequencemaker.assistant.tool;

import org.jspecify.annotations.NullMarked;
