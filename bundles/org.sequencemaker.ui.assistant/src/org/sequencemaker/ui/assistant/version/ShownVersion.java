package org.sequencemaker.ui.assistant.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.sequencemaker.assistant.proposal.Fitted;
import org.sequencemaker.assistant.proposal.Proposal;
import org.sequencemaker.editing.Change;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.history.version.Restoring;
import org.sequencemaker.history.version.Version;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.assistant.desk.Parts;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.proposal.Place;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.proposal.Proposer;
import org.sequencemaker.ui.work.Latest;
import org.sequencemaker.ui.work.OneByOne;

/**
 * A version that is compared with the present on the timeline: what it would change is drawn over the show, and whatever
 * part of it the user takes comes back. On the display thread only; the comparing is done on another.
 */
final class ShownVersion implements Proposer {
    private final OpenProject open;
    private final Version version;
    private final Project then;
    private final ProposedChange proposed;
    private final Latest comparing;
    private final OneByOne taking;
    private final Consumer<Edit> restore;
    private final Consumer<String> ended;
    private final List<Part> left = new ArrayList<>();
    private final Subscription document;
    private boolean isOver;

    /**
     * Shows a version.
     *
     * @param display runs something on the display thread, later
     * @param restore makes an edit that brings something back
     * @param ended told when nothing is left to compare, in words, or that it failed
     */
    ShownVersion(
            OpenProject open,
            Version version,
            Project then,
            ProposedChange proposed,
            Executor display,
            Consumer<Edit> restore,
            Consumer<String> ended) {
        this.open = open;
        this.version = version;
        this.then = then;
        this.proposed = proposed;
        this.comparing = new Latest("compared version", display, false);
        this.taking = new OneByOne("part of a version", display, this::fail);
        this.restore = restore;
        this.ended = ended;
        document = open.document().listen(change -> {
            if (change.cause() != Change.Cause.PREVIEW) {
                compare();
            }
        });
        compare();
    }

    Version version() {
        return version;
    }

    private void compare() {
        Project present = open.document().settled();
        List<Part> without = List.copyOf(left);
        comparing.ask(() -> Compared.of(version, then, present, without), this::show, this::fail);
    }

    private void fail(Exception problem) {
        end(Messages.FAILED.text(String.valueOf(problem.getMessage())));
    }

    private void show(Compared compared) {
        if (isOver) {
            return;
        }
        if (compared.isEmpty()) {
            end(Messages.COMPARED.text(version.words()));
        } else {
            proposed.show(compared.ghosts(), this);
        }
    }

    /** Shows it no more. */
    void end(String words) {
        if (!isOver) {
            isOver = true;
            document.close();
            comparing.close();
            proposed.clear(this);
            ended.accept(words);
        }
    }

    @Override
    public void take(Part part) {
        if (part.isAll() && left.isEmpty()) {
            restore.accept(OldShow.restoring(version, then));
            return;
        }
        taking.run(
                () -> {
                    Project present = open.document().settled();
                    List<Part> without = List.copyOf(left);
                    return () -> new Taken(part, present, taken(part, present, without));
                },
                this::take);
    }

    private record Taken(Part part, Project from, Project to) {}

    @SuppressWarnings("ReferenceEquality") // What was worked out holds for just that show.
    private void take(Taken taken) {
        if (isOver) {
            return;
        }
        if (open.document().settled() != taken.from()) {
            take(taken.part());
            return;
        }
        // Else it is back already, as when it was taken twice in a row.
        if (taken.to() != taken.from()) {
            restore.accept(Edit.of(label(taken.part(), taken.from()), now -> taken.to()));
        }
    }

    private Project taken(Part part, Project present, List<Part> without) {
        Proposal light = Compared.light(version, then, present, without);
        Fitted fitted = (part.isAll() ? light : Parts.of(light, part)).onto(present);
        if (fitted.applied().isEmpty() && !fitted.collisions().isEmpty()) {
            throw new Refusal(fitted.collisions().getFirst().reason());
        }
        return fitted.applied().isEmpty() ? present : fitted.project();
    }

    private String label(Part part, Project present) {
        List<Timeline> meant = part.isAll()
                ? present.timelines()
                : part.places().stream()
                        .map(Place::timeline)
                        .distinct()
                        .map(present::timeline)
                        .filter(Objects::nonNull)
                        .toList();
        return Messages.PART.text(Restoring.names(meant), version.words());
    }

    @Override
    public void refuse(Part part) {
        if (part.isAll()) {
            end("");
        } else {
            left.add(part);
            compare();
        }
    }
}
