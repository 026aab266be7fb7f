package org.sequencemaker.model.timeline;

/**
 * The palette entry a colour of a segment follows.
 *
 * @param palette id of the palette
 * @param entry id of its entry
 */
public record PaletteBinding(String palette, String entry) {}
