package org.sequencemaker.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.time.Span;

/** All checks, and what they find. */
public final class Checks {
    /** Of one kind no more are listed: nobody reads them, and the window has to show them. */
    public static final int MOST_OF_A_KIND = 200;

    private static final List<Check> ALL = List.of(
            new FlashCheck(),
            new SongCheck(),
            new ProgramCheck(),
            new EffectCheck(),
            new ShortSegmentCheck(),
            new EndGapCheck(),
            new PixelCheck(),
            new AnchorCheck(),
            new LongFadeCheck());

    private Checks() {}

    /** Returns them in the order people are shown them. */
    public static List<Check> all() {
        return ALL;
    }

    /** Returns every problem of a show, the worst first and then by time; where a range matters, those that touch it. */
    public static List<Problem> problems(Show show) {
        return problems(show, check -> true);
    }

    /** Returns the problems that some checks find, by the ids of those that are wanted. */
    public static List<Problem> problems(Show show, Predicate<String> wanted) {
        List<Problem> all = new ArrayList<>();
        for (Check check : ALL) {
            if (wanted.test(check.id())) {
                show.goOn();
                all.addAll(of(check, show));
            }
        }
        all.sort(Comparator.comparing(Problem::level)
                .thenComparing(problem -> problem.place().from()));
        return List.copyOf(all);
    }

    private static List<Problem> of(Check check, Show show) {
        Collected collected = new Collected(show.range());
        check.look(show, collected::add);
        int more = collected.count - collected.problems.size();
        if (more > 0) {
            Problem last = collected.problems.getLast();
            String words = "There are %,d more problems like that.".formatted(more);
            collected.problems.add(new Problem(check.id(), last.level(), last.place(), words, null));
        }
        return collected.problems;
    }

    private static final class Collected {
        private final List<Problem> problems = new ArrayList<>();
        private final @Nullable Span range;
        private int count;

        Collected(@Nullable Span range) {
            this.range = range;
        }

        void add(Problem problem) {
            Span wanted = range;
            if (wanted != null && !problem.place().touches(wanted)) {
                return;
            }
            count++;
            if (problems.size() < MOST_OF_A_KIND) {
                problems.add(problem);
            }
        }
    }
}
