/**
 * What the plug-in manager shows and does, without a toolkit. Start at
 * {@link org.sequencemaker.ui.plugins.desk.PluginDesk}.
 */
@NullMarked
package org.sequencemaker.ui.plugins.desk;

import org.jspecify.annotations.NullMarked;
