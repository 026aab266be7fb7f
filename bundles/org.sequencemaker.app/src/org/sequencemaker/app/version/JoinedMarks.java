package org.sequencemaker.app.version;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.editing.Step;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.ui.timeline.history.StepMarks;

/** The marks of several beside one line of the history, in their order. */
public record JoinedMarks(List<StepMarks> all) implements StepMarks {
    public JoinedMarks {
        all = List.copyOf(all);
    }

    @Override
    public List<String> of(Step step) {
        List<String> marks = new ArrayList<>();
        all.forEach(one -> marks.addAll(one.of(step)));
        return marks;
    }

    @Override
    public Subscription listen(Runnable listener) {
        List<Subscription> subscriptions =
                all.stream().map(one -> one.listen(listener)).toList();
        return () -> subscriptions.forEach(Subscription::close);
    }
}
