/** Marks from and to files, through the same importers and exporters that plug-ins contribute. */
@NullMarked
package org.sequencemaker.ui.timeline.marks;

import org.jspecify.annotations.NullMarked;
