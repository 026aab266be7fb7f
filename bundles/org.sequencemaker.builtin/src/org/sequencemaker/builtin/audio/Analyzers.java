package org.sequencemaker.builtin.audio;

import java.util.List;
import org.sequencemaker.extension.audio.Analysis;

/** The analyzers that {@code plugin.xml} names, each one subject of the worker. */
public final class Analyzers {
    private Analyzers() {}

    /** Beats and the first beats of bars. */
    public static final class Beats extends WorkerAnalyzer {
        public Beats() {
            super("rhythm");
        }

        @Override
        Analysis read(SongReport report) {
            return new Analysis(List.of(report.beats(), report.downbeats()), List.of(report.tempo()), List.of());
        }
    }

    /** Where sounds begin. */
    public static final class Onsets extends WorkerAnalyzer {
        public Onsets() {
            super("onsets");
        }

        @Override
        Analysis read(SongReport report) {
            return Analysis.of(report.onsets());
        }
    }

    /** Sections, and moments that a show wants to meet: build-ups, drops, breaks. */
    public static final class Form extends WorkerAnalyzer {
        public Form() {
            super("form");
        }

        @Override
        Analysis read(SongReport report) {
            return new Analysis(List.of(report.sections(), report.events()), List.of(), List.of());
        }
    }

    /** How loud and how bright it is over time. */
    public static final class Energy extends WorkerAnalyzer {
        public Energy() {
            super("series");
        }

        @Override
        Analysis read(SongReport report) {
            return new Analysis(List.of(), report.energy(), List.of());
        }
    }

    /** The pitch that leads. */
    public static final class Melody extends WorkerAnalyzer {
        public Melody() {
            super("melody");
        }

        @Override
        Analysis read(SongReport report) {
            return new Analysis(List.of(), report.melody(), List.of());
        }
    }
}
