/** What stands around the parts of the window: title, status line, menus that change, dropped files. */
@NullMarked
package org.sequencemaker.app.window;

import org.jspecify.annotations.NullMarked;
