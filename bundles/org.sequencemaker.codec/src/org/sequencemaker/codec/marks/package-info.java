/**
 * Marks as other programs have them: the label tracks of Audacity, and a table for spreadsheets. Both
 * are read and written. Reading makes a project without timelines that has mark tracks.
 */
@NullMarked
package org.sequencemaker.codec.marks;

import org.jspecify.annotations.NullMarked;
