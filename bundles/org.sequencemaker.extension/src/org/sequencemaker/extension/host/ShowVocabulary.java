package org.sequencemaker.extension.host;

import java.util.List;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.TimelineId;

/** Speaks of one show as people do: its balls, sections, bars, words and marks, what is selected and the playhead. */
public final class ShowVocabulary implements Vocabulary {
    private final SpokenColours colours;
    private final SpokenTimes times;
    private final SpokenSpans spans;
    private final SpokenTimelines timelines;

    public ShowVocabulary(Project project, UserSelection selected, Time playhead) {
        SpokenMarks marks = new SpokenMarks(project);
        this.colours = new SpokenColours(project);
        this.times = new SpokenTimes(project, marks, SpokenSpans.selection(project, selected), playhead);
        this.spans = new SpokenSpans(project, marks, times, selected);
        this.timelines = new SpokenTimelines(project, selected);
    }

    /** Without a selection, the playhead at the start. */
    public ShowVocabulary(Project project) {
        this(project, UserSelection.NOTHING, Time.ZERO);
    }

    @Override
    public Rgb colour(Object said) {
        return colours.colour(said);
    }

    @Override
    public Time time(Object said) {
        return times.time(said);
    }

    @Override
    public List<Span> spans(Object said) {
        return spans.spans(said);
    }

    @Override
    public List<TimelineId> timelines(Object said) {
        return timelines.timelines(said);
    }
}
