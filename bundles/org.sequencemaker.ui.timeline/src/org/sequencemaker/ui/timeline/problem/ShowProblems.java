package org.sequencemaker.ui.timeline.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.check.Checks;
import org.sequencemaker.check.Problem;
import org.sequencemaker.check.Show;
import org.sequencemaker.editing.Change;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.signal.Signal;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.song.Ticker;
import org.sequencemaker.ui.work.Latest;

/**
 * The problems of the open project: looked for on another thread a moment after each change, with the checks
 * that this user has not switched off. On the display thread only.
 */
final class ShowProblems {
    private static final String KEY = "problems.off";

    /** Long enough for a burst of edits to be looked through once. */
    private static final int PAUSE_MILLIS = 300;

    private final Memory memory;
    private final EffectKinds effects;
    private final Ticker ticker;
    private final StatusLine status;
    private final Latest checker;
    private final Signal<ShowProblems> changes = new Signal<>();
    private final Subscription current;
    private final List<Subscription> project = new ArrayList<>();
    private @Nullable OpenProject open;
    private List<Problem> problems = List.of();
    private boolean isStale = true;
    private boolean isWaiting;
    private boolean isOver;

    /** What the checker knows from the last time; touched by its thread only. */
    private @Nullable Show last;

    ShowProblems(
            CurrentProject current,
            Memory memory,
            EffectKinds effects,
            Executor display,
            Ticker ticker,
            StatusLine status) {
        this.memory = memory;
        this.effects = effects;
        this.ticker = ticker;
        this.status = status;
        this.checker = new Latest("problems of the show", display, true);
        this.current = current.listen(this::show);
    }

    /** The problems as last found, the worst first. */
    List<Problem> problems() {
        return problems;
    }

    /** Whether something has changed that was not looked through yet. */
    boolean isStale() {
        return isStale;
    }

    @Nullable
    OpenProject open() {
        return open;
    }

    Subscription listen(Runnable listener) {
        return changes.listen(all -> listener.run());
    }

    /** Returns whether a check is on, by its id. */
    boolean isOn(String check) {
        return !off().contains(check);
    }

    /** Switches a check on or off, for this user. */
    void setOn(String check, boolean on) {
        Set<String> off = new HashSet<>(off());
        if (on ? off.remove(check) : off.add(check)) {
            memory.put(KEY, String.join(",", off.stream().sorted().toList()));
            lookSoon();
        }
    }

    /** Applies the fixes of some problems as one step. Returns whether there was one to apply. */
    boolean fix(List<Problem> chosen) {
        List<Edit> fixes = new ArrayList<>();
        for (Problem problem : chosen) {
            Edit fix = problem.fix();
            if (fix != null) {
                fixes.add(fix);
            }
        }
        OpenProject now = open;
        if (now == null || fixes.isEmpty()) {
            return false;
        }
        String label = fixes.size() == 1 ? fixes.getFirst().label() : Messages.FIX_MANY.text(fixes.size());
        Outcome outcome = now.document().apply(Edit.of(label, all(fixes)));
        if (outcome instanceof Outcome.Refused refused) {
            status.showError(refused.reason());
        }
        return true;
    }

    void close() {
        isOver = true;
        current.close();
        leave();
        checker.close();
    }

    private static UnaryOperator<Project> all(List<Edit> fixes) {
        return project -> {
            Project next = project;
            for (Edit fix : fixes) {
                next = fix.change().apply(next);
            }
            return next;
        };
    }

    private void show(OpenProject next) {
        leave();
        open = next;
        problems = List.of();
        project.add(next.document().listen(change -> {
            if (change.cause() != Change.Cause.PREVIEW) {
                lookSoon();
            }
        }));
        project.add(next.listenToFile(this::lookSoon));
        lookSoon();
    }

    private void lookSoon() {
        isStale = true;
        changes.tell(this);
        if (!isWaiting) {
            isWaiting = true;
            ticker.after(PAUSE_MILLIS, this::look);
        }
    }

    private void look() {
        isWaiting = false;
        OpenProject now = open;
        if (now == null || isOver) {
            return;
        }
        Project settled = now.document().settled();
        Path file = now.file();
        Set<String> off = off();
        checker.ask(() -> check(settled, file, off), this::found, this::failed);
    }

    private List<Problem> check(Project settled, @Nullable Path file, Set<String> off) {
        Show before = last;
        Show show = before == null ? Show.of(settled, effects, file) : before.after(settled, file);
        last = show;
        return Checks.problems(show, check -> !off.contains(check));
    }

    private void found(List<Problem> now) {
        problems = now;
        isStale = isWaiting;
        changes.tell(this);
    }

    private void failed(Exception problem) {
        status.showError(Messages.FAILED.text(String.valueOf(problem.getMessage())));
        isStale = false;
        changes.tell(this);
    }

    private Set<String> off() {
        String text = memory.get(KEY, "");
        return text.isEmpty() ? Set.of() : Set.of(text.split(","));
    }

    private void leave() {
        project.forEach(Subscription::close);
        project.clear();
    }
}
