/** Small files that parts of the window write on behalf of the user: key maps, marks, palettes. Projects are saved elsewhere. */
@NullMarked
package org.sequencemaker.ui.file;

import org.jspecify.annotations.NullMarked;
