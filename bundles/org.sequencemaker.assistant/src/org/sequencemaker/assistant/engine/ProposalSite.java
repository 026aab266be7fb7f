package org.sequencemaker.assistant.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sequencemaker.assistant.ask.Asking;
import org.sequencemaker.assistant.proposal.Fitted;
import org.sequencemaker.assistant.proposal.Stretch;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.extension.host.ShowVocabulary;
import org.sequencemaker.extension.host.ToolSite;
import org.sequencemaker.extension.host.Vocabulary;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;

/** The copy of a project that tools work on. Safe from any thread; the document knows nothing of it. */
public final class ProposalSite implements ToolSite {
    private final UserSelection selected;
    private final Time playhead;
    private final EffectKinds effects;
    private final Asking asking;
    private final Set<SegmentId> restored = new HashSet<>();
    private Project project;

    public ProposalSite(Project project, UserSelection selected, Time playhead, EffectKinds effects, Asking asking) {
        this.project = project;
        this.selected = selected;
        this.playhead = playhead;
        this.effects = effects;
        this.asking = asking;
    }

    /** Returns another copy as it is now, for what may be thrown away. */
    ProposalSite fork() {
        return new ProposalSite(project(), selected, playhead, effects, asking);
    }

    /** Goes back, or on, to a project. */
    synchronized void become(Project other) {
        project = other;
    }

    /** Takes a part of what is in a project now for brought back: it keeps the origin it has. */
    synchronized void restore(Fitted fitted) {
        project = fitted.project();
        for (Stretch stretch : fitted.applied().stretches()) {
            Timeline timeline = project.timeline(stretch.timeline());
            if (timeline != null) {
                timeline.segments().in(stretch.span()).forEach(segment -> restored.add(segment.id()));
            }
        }
    }

    synchronized Set<SegmentId> restored() {
        return Set.copyOf(restored);
    }

    @Override
    public synchronized Project project() {
        return project;
    }

    @Override
    public synchronized Project edit(String label, UnaryOperator<Project> change) {
        Project next = change.apply(project);
        requireSameShow(project, next);
        project = next;
        return next;
    }

    /** A proposal holds light, marks, notes and palettes; the rest is the user's, and so are locked timelines. */
    private static void requireSameShow(Project before, Project after) {
        if (!after.settings().equals(before.settings())) {
            throw new Refusal("the length and the refresh rate of the show are for the user to change");
        }
        if (after.timelines().size() != before.timelines().size()) {
            throw new Refusal("timelines are for the user to add and remove");
        }
        for (int i = 0; i < after.timelines().size(); i++) {
            Timeline old = before.timelines().get(i);
            Timeline now = after.timelines().get(i);
            boolean same = now.id().equals(old.id())
                    && now.name().equals(old.name())
                    && now.pixels() == old.pixels()
                    && now.view().equals(old.view());
            if (!same) {
                throw new Refusal("the order, names and props of timelines are for the user to change");
            }
            if (old.view().locked() && !now.segments().equals(old.segments())) {
                throw new Refusal("timeline \"" + old.name() + "\" is locked; only the user can unlock it");
            }
        }
        boolean rest = after.metadata().equals(before.metadata())
                && after.audio().equals(before.audio())
                && after.lyrics().equals(before.lyrics())
                && after.assistant().equals(before.assistant());
        if (!rest) {
            throw new Refusal("name, song, lyrics and the assistant's own settings are for the user to change");
        }
    }

    @Override
    public UserSelection selected() {
        return selected;
    }

    @Override
    public EffectKinds effects() {
        return effects;
    }

    @Override
    public Vocabulary vocabulary() {
        return new ShowVocabulary(project(), selected, playhead);
    }

    @Override
    public void progress(ToolSpec tool, double part, String what) {
        asking.progress(tool, part, what);
    }

    @Override
    public boolean consents(ToolSpec tool, ToolCall call) throws InterruptedException {
        return asking.consents(tool, call);
    }
}
