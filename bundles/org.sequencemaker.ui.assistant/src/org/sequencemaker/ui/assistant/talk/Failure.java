package org.sequencemaker.ui.assistant.talk;

/**
 * The turn did not come to its end.
 *
 * @param text what happened, with the server's own words
 * @param next what the user can do about it
 */
public record Failure(String text, String next) implements TalkItem {}
