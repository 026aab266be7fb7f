/**
 * What the user is asked in the middle of a turn: which of several readings is meant, each as a small timeline that can be
 * played, whether a tool may run, and whether anything may be sent. Start with
 * {@link org.sequencemaker.ui.assistant.ambiguity.AskingUser}. No question holds up the window. What may
 * always run is with {@link org.sequencemaker.assistant.ask.Consents}, and why it is not in the project.
 */
@NullMarked
package org.sequencemaker.ui.assistant.ambiguity;

import org.jspecify.annotations.NullMarked;
