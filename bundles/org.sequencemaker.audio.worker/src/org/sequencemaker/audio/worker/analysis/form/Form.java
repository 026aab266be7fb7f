package org.sequencemaker.audio.worker.analysis.form;

import java.util.List;

/**
 * The large shape of a song.
 *
 * @param sections in order, without gaps, from the first to the last beat; empty for a song without beats
 * @param events in order of their start
 */
public record Form(List<Section> sections, List<Event> events) {
    /** Copies the lists. */
    public Form {
        sections = List.copyOf(sections);
        events = List.copyOf(events);
    }
}
