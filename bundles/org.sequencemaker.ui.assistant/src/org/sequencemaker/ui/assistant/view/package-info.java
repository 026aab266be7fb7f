/**
 * The widgets of the chat. Start with {@link org.sequencemaker.ui.assistant.view.TranscriptView}; what they show is in the
 * talk, what they do in the desk.
 *
 * <p>On its way from the talk to the screen a text is read into blocks on another thread ({@code Reading}), becomes rows
 * ({@code TurnRows}, {@code Feed}), of which those that are seen are found and measured ({@code Column}), set ({@code
 * RowSetter}) and drawn ({@code TranscriptCanvas}). Up to the column it is done without widgets.
 */
@NullMarked
package org.sequencemaker.ui.assistant.view;

import org.jspecify.annotations.NullMarked;
