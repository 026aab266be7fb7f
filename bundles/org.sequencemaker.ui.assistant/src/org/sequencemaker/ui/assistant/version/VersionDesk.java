package org.sequencemaker.ui.assistant.version;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Change;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.history.version.Comparison;
import org.sequencemaker.history.version.Occasion;
import org.sequencemaker.history.version.Restoring;
import org.sequencemaker.history.version.Version;
import org.sequencemaker.history.version.VersionKeeper;
import org.sequencemaker.history.version.Versions;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.signal.Signal;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.work.Latest;
import org.sequencemaker.ui.work.OnDisplay;

/**
 * The versions of the open show, those that are chosen among them, and what can be done with them. Without widgets. On the
 * display thread only; the repository is read on others.
 */
final class VersionDesk {
    private final VersionKeeper keeper;
    private final ProposedChange proposed;
    private final StatusLine status;
    private final OnDisplay display;
    // Neither calls off what it reads: an interrupt would close the repository's files under it.
    private final Latest listing;
    private final Latest reading;
    private final Signal<VersionDesk> changes = new Signal<>();
    private final List<Subscription> always = new ArrayList<>();
    private final List<Subscription> ofProject = new ArrayList<>();
    private @Nullable OpenProject open;
    private List<Version> versions = List.of();
    private List<Version> chosen = List.of();
    private @Nullable Seen seen;
    private @Nullable ShownVersion shown;
    private String message = "";
    private boolean isOver;

    /**
     * What is chosen, read and compared.
     *
     * @param versions one that is compared with the present, or two, the older first
     * @param project the one, or the later one
     */
    record Seen(List<Version> versions, Project project, Comparison comparison) {}

    VersionDesk(
            CurrentProject current,
            VersionKeeper keeper,
            ProposedChange proposed,
            StatusLine status,
            OnDisplay display) {
        this.keeper = keeper;
        this.proposed = proposed;
        this.status = status;
        this.display = display;
        this.listing = new Latest("list of versions", display, false);
        this.reading = new Latest("version", display, false);
        always.add(current.listen(this::show));
        always.add(keeper.listen(file -> display.execute(() -> kept(file))));
    }

    /** All of them, the newest first. */
    List<Version> versions() {
        return versions;
    }

    /** What is to be said in place of a list; empty if there is one. */
    String message() {
        return message;
    }

    List<Version> chosen() {
        return chosen;
    }

    /** What is chosen, once it has been read; null before, and if nothing is. */
    @Nullable
    Seen seen() {
        return seen;
    }

    /** Which version is drawn over the timeline; null for none. */
    @Nullable
    Version compared() {
        ShownVersion now = shown;
        return now == null ? null : now.version();
    }

    Subscription listen(Runnable listener) {
        return changes.listen(desk -> listener.run());
    }

    private void show(OpenProject next) {
        leave();
        open = next;
        ofProject.add(next.listenToFile(this::list));
        ofProject.add(next.document().listen(change -> {
            if (change.cause() != Change.Cause.PREVIEW && chosen.size() == 1) {
                read();
            }
        }));
        list();
    }

    private void leave() {
        endComparing();
        ofProject.forEach(Subscription::close);
        ofProject.clear();
        versions = List.of();
        chosen = List.of();
        seen = null;
    }

    private void kept(Path file) {
        OpenProject now = open;
        if (now != null && !isOver && file.equals(now.file())) {
            list();
        }
    }

    private void list() {
        OpenProject now = open;
        Path file = now == null ? null : now.file();
        if (now == null || file == null) {
            say(Messages.NO_FILE.text());
            return;
        }
        if (versions.isEmpty()) {
            say(Messages.READING.text());
        }
        listing.ask(
                () -> keeper.versions(file).list(),
                found -> {
                    if (now.equals(open) && !isOver) {
                        versions = found;
                        // A version that was named since is another value under its number.
                        choose(chosen.stream().map(Version::number).toList());
                        say(found.isEmpty() ? Messages.NONE.text() : "");
                    }
                },
                this::fail);
    }

    private void fail(Exception problem) {
        if (!isOver) {
            say(Messages.FAILED.text(String.valueOf(problem.getMessage())));
        }
    }

    private void say(String words) {
        message = words;
        changes.tell(this);
    }

    /** Chooses versions by their numbers: one, or two to be compared with each other. */
    void choose(List<Long> numbers) {
        List<Version> next = versions.stream()
                .filter(version -> numbers.contains(version.number()))
                .sorted((one, other) -> Long.compare(one.number(), other.number()))
                .limit(2)
                .toList();
        if (!next.equals(chosen)) {
            chosen = next;
            seen = null;
            read();
            changes.tell(this);
        }
    }

    private void read() {
        OpenProject now = open;
        Path file = now == null ? null : now.file();
        List<Version> wanted = chosen;
        if (now == null || file == null || wanted.isEmpty()) {
            return;
        }
        Project present = now.document().settled();
        Seen before = seen;
        reading.ask(
                () -> {
                    Versions all = keeper.versions(file);
                    Project last = before != null && before.versions.equals(wanted)
                            ? before.project
                            : all.project(wanted.getLast());
                    Comparison comparison = wanted.size() == 2
                            ? Comparison.of(all.project(wanted.getFirst()), last)
                            : Comparison.of(present, OldShow.whole(last, present));
                    return new Seen(wanted, last, comparison);
                },
                read -> {
                    if (read.versions.equals(chosen) && !isOver) {
                        seen = read;
                        changes.tell(this);
                    }
                },
                this::fail);
    }

    /** Draws the chosen version over the timeline, or no longer. */
    void compare(boolean isWanted) {
        endComparing();
        Seen now = seen;
        OpenProject here = open;
        if (isWanted && now != null && here != null && now.versions.size() == 1) {
            shown = new ShownVersion(
                    here, now.versions.getFirst(), now.project, proposed, display, this::restore, this::ended);
        }
        changes.tell(this);
    }

    private void endComparing() {
        ShownVersion now = shown;
        if (now != null) {
            now.end("");
        }
    }

    private void ended(String words) {
        shown = null;
        if (!words.isEmpty()) {
            status.show(words);
        }
        changes.tell(this);
    }

    /** Makes the show what it was in the chosen version. */
    void restoreAll() {
        Seen now = one();
        if (now != null) {
            restore(OldShow.restoring(now.versions.getFirst(), now.project));
        }
    }

    /** Brings back whole timelines of the chosen version. */
    void restoreTimelines(List<TimelineId> ids) {
        Seen now = one();
        if (now != null && !ids.isEmpty()) {
            restore(restoring(now).timelines(ids));
        }
    }

    /** Brings back what was in the range that is selected on the timeline. */
    void restoreRange() {
        Seen now = one();
        OpenProject here = open;
        TimeRange range = here == null ? null : here.selection().range();
        if (now == null || range == null) {
            status.showError(Messages.NO_RANGE.text());
            return;
        }
        try {
            restore(restoring(now).range(range));
        } catch (Refusal e) {
            status.showError(e.reason());
        }
    }

    private @Nullable Seen one() {
        Seen now = seen;
        return now != null && now.versions.size() == 1 ? now : null;
    }

    private static Restoring restoring(Seen seen) {
        return new Restoring(seen.versions.getFirst(), seen.project);
    }

    /** What there is now is kept as a version before; the restore itself is one step that undo takes back. */
    private void restore(Edit edit) {
        OpenProject here = open;
        if (here == null) {
            return;
        }
        Project before = here.document().settled();
        Outcome outcome = here.document().apply(edit);
        if (outcome instanceof Outcome.Refused refused) {
            status.showError(refused.reason());
            return;
        }
        Path file = here.file();
        if (file != null) {
            keeper.keep(file, before, Occasion.beforeRestore());
        }
        status.show(Messages.RESTORED.text(edit.label()));
    }

    /** Gives the chosen version a name. */
    void name(Version version, String name) {
        OpenProject here = open;
        Path file = here == null ? null : here.file();
        if (file != null) {
            keeper.name(file, version, name)
                    .whenComplete((named, problem) -> display.execute(() -> tellNamed(named, problem)));
        }
    }

    /** Keeps the show as it is now under a name. */
    void keep(String name) {
        OpenProject here = open;
        Path file = here == null ? null : here.file();
        if (here != null && file != null) {
            keeper.keep(file, here.document().settled(), Occasion.named(name))
                    .whenComplete((named, problem) -> display.execute(() -> tellNamed(named, problem)));
        }
    }

    private void tellNamed(@Nullable Version named, @Nullable Throwable problem) {
        if (named != null) {
            status.show(Messages.NAMED.text(named.words()));
        } else if (problem != null) {
            status.showError(String.valueOf(problem.getMessage()));
        }
    }

    boolean hasFile() {
        OpenProject here = open;
        return here != null && here.file() != null;
    }

    void close() {
        leave();
        isOver = true;
        always.forEach(Subscription::close);
    }
}
