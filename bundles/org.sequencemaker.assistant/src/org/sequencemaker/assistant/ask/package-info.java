/**
 * What the user is asked in the middle of a turn: whether a tool may run, and which of several readings of a prompt is
 * meant. Start with {@link org.sequencemaker.assistant.ask.Asking}.
 *
 * <p>That a tool may always run in a project is kept by {@link org.sequencemaker.assistant.ask.Consents} with the user's
 * settings and never in the project's file. A file travels: with a consent in it, whoever sends a show could let a tool of
 * a plug-in run on the machine of whoever opens it, and whoever gets one would learn which plug-ins its author has.
 */
@NullMarked
package org.sequencemaker.assistant.ask;

import org.jspecify.annotations.NullMarked;
