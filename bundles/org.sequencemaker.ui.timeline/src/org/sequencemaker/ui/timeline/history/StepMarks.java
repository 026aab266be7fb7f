package org.sequencemaker.ui.timeline.history;

import java.util.List;
import org.sequencemaker.editing.Step;
import org.sequencemaker.editing.Subscription;

/** What is marked beside the lines of the history: which is in the file, which was kept by itself, which is a version. */
public interface StepMarks {
    /** Returns the marks of a line, in words; often asked, so it must be quick. */
    List<String> of(Step step);

    /** Tells a listener when a mark has come or gone. */
    Subscription listen(Runnable listener);
}
