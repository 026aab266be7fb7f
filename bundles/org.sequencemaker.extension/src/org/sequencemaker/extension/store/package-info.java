/**
 * Where the program keeps what it knows of plug-ins over restarts: who may run, and their settings. Files that the
 * window and the command line share. Start at {@link org.sequencemaker.extension.store.PluginArea}; what is encrypted
 * belongs to the window.
 */
@NullMarked
package org.sequencemaker.extension.store;

import org.jspecify.annotations.NullMarked;
