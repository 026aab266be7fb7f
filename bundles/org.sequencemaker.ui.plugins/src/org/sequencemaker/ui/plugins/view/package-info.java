/** The widgets of the plug-in manager; they decide nothing. Start at DeskView. */
@NullMarked
package org.sequencemaker.ui.plugins.view;

import org.jspecify.annotations.NullMarked;
