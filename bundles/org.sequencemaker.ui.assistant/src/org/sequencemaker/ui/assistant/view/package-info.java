/**
 * The widgets of the chat. Start with {@link org.sequencemaker.ui.assistant.view.TranscriptView}; what they show is in the
 * talk, what they do in the desk.
 */
@NullMarked
package org.sequencemaker.ui.assistant.view;

import org.jspecify.annotations.NullMarked;
