/**
 * What all windows share. Each subject has a package of its own: {@code theme} for colours and fonts,
 * {@code project} for the project that is open, {@code proposal} for a change that is seen before it is
 * taken, {@code paint} for what draws a show, {@code work} for what takes a while, {@code status} for
 * the line at the bottom, {@code typing} for the keys that mean the text of a field, {@code dialog} for
 * questions, {@code table} for long lists, {@code grid} for the room of controls, {@code memory} for what is remembered from one start to the
 * next.
 */
@NullMarked
package org.sequencemaker.ui;

import org.jspecify.annotations.NullMarked;
