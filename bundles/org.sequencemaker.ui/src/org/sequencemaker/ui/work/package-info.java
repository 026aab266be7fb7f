/**
 * Work that takes a while, kept off the display thread and shown in the status line, and services that are made when they
 * are first asked for.
 */
@NullMarked
package org.sequencemaker.ui.work;

import org.jspecify.annotations.NullMarked;
