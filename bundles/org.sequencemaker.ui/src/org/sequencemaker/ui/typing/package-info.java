/**
 * Typing into fields: while one has the keyboard, the keys of editing mean its text and not the show. Start at
 * {@link org.sequencemaker.ui.typing.TypedText}.
 */
@NullMarked
package org.sequencemaker.ui.typing;

import org.jspecify.annotations.NullMarked;
