/**
 * The open project, for what a plug-in contributes to the window by an E4 model fragment: parts, dialogs and
 * handlers. Everything else of the window is E4's own. Start at
 * {@link org.sequencemaker.extension.window.ProjectDoor}; it needs no toolkit, so that a part can be tested without
 * one.
 */
@NullMarked
package org.sequencemaker.extension.window;

import org.jspecify.annotations.NullMarked;
