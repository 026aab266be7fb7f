package org.sequencemaker.cli.demo;

import static org.sequencemaker.cli.demo.Grid.BAR;

/** The parts of the music. */
enum Section {
    INTRO("Intro", 0, 4),
    CASCADE("Cascade", 4, 10),
    BUILD("Build", 10, 14),
    DROP("Drop", 14, 20),
    BREATHE("Breathe", 20, 23),
    FINALE("Finale", 23, 28),
    OUTRO("Outro", 28, 30);

    private final String label;
    private final int firstBar;
    private final int endBar;

    Section(String label, int firstBar, int endBar) {
        this.label = label;
        this.firstBar = firstBar;
        this.endBar = endBar;
    }

    String label() {
        return label;
    }

    /** First sixteenth. */
    int start() {
        return firstBar * BAR;
    }

    /** First sixteenth after it. */
    int end() {
        return endBar * BAR;
    }
}
