package org.sequencemaker.ui.timeline;

import java.util.List;
import org.sequencemaker.editing.Document;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.project.OpenProject;

/** Shows to look at. */
public final class Shows {
    private Shows() {}

    /** A show of so many seconds with one empty timeline. */
    public static OpenProject open(int seconds) {
        Time duration = Time.ofMillis(seconds * 1000L);
        Project project = Project.empty("Show", Settings.DEFAULT.withDuration(duration))
                .withTimelines(List.of(Timeline.empty("Ball", 4, duration)));
        return new OpenProject(Document.open(project), null);
    }
}
