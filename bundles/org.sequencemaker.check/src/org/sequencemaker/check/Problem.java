package org.sequencemaker.check;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Edit;

/**
 * Something in a show that should be looked at.
 *
 * @param check id of the check that found it
 * @param level how bad it is
 * @param place where it is
 * @param words what it is, as a sentence for the user
 * @param fix an edit that puts it right, its label naming what it does; null where only people can
 */
public record Problem(
        String check,
        Level level,
        Place place,
        String words,
        @Nullable Edit fix) {}
