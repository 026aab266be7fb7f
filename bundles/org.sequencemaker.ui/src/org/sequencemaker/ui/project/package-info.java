/** The project that is open, as windows see it: its document, selection, playhead and file. */
@NullMarked
package org.sequencemaker.ui.project;

import org.jspecify.annotations.NullMarked;
