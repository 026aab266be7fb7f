/** Exporting the open project to files of other formats, and the dialog for it. */
@NullMarked
package org.sequencemaker.app.export;

import org.jspecify.annotations.NullMarked;
