package org.sequencemaker.assistant.proposal;

import org.jspecify.annotations.Nullable;

/**
 * A part of a proposal that does not go any more, as the project has become another one there.
 *
 * @param stretch where, if it is light
 * @param other what, if it is something else
 * @param reason in words, naming place and time
 */
public record Collision(@Nullable Stretch stretch, @Nullable Other other, String reason) {}
