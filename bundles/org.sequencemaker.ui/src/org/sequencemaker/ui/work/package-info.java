/**
 * Work that takes a while, kept off the display thread and shown in the status line; services that are made when they are
 * first asked for, and parts whose contents are made a moment after them.
 */
@NullMarked
package org.sequencemaker.ui.work;

import org.jspecify.annotations.NullMarked;
