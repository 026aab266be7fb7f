package org.sequencemaker.ui.assistant.desk;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.proposal.Turns;

/** Whom segments are from, as the rest of the window may ask; the desk is made when that is asked first. */
public final class DeskTurns implements Turns {
    private final Supplier<AssistantDesk> desk;
    private final Runnable shown;

    /** @param shown shows the chat, where an answer is to be read */
    public DeskTurns(Supplier<AssistantDesk> desk, Runnable shown) {
        this.desk = desk;
        this.shown = shown;
    }

    @Override
    public @Nullable String prompt(String turn) {
        return desk.get().prompt(turn);
    }

    @Override
    public boolean canUndo(String turn) {
        return desk.get().canUndo(turn);
    }

    @Override
    public void undo(String turn) {
        desk.get().undo(turn);
    }

    @Override
    public void askWhy(String turn, TimelineId timeline, Segment segment) {
        AssistantDesk now = desk.get();
        OpenProject open = now.project();
        if (open == null) {
            return;
        }
        Project project = open.project();
        Timeline row = project.timeline(timeline);
        String name = row == null ? timeline.value() : row.name();
        String prompt = now.prompt(turn);
        shown.run();
        now.send(Messages.ASK_WHY.text(name, segment.span(), prompt == null ? turn : prompt));
    }
}
