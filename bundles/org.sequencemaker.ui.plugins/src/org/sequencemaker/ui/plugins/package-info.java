/**
 * The plug-in manager and the list of problems with plug-ins. {@link org.sequencemaker.ui.plugins.PluginsPart} is the
 * way in; what it shows and does is in {@code desk}, which knows no toolkit and is where to start reading, its widgets
 * are in {@code view}, its dialogs in {@code question}.
 */
@NullMarked
package org.sequencemaker.ui.plugins;

import org.jspecify.annotations.NullMarked;
