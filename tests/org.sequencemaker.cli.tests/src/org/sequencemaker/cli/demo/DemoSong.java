package org.sequencemaker.cli.demo;

import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.AudioReference;

/** The demo's song as its project names it: it lies beside it. {@code releng/bench/demo-song} makes the file. */
final class DemoSong {
    static final String NAME = "first-light.ogg";
    static final String HASH = "ac2dac9918408db0def63b99f5da502289b265b6efbf6a7a8a07c6dbfdb0810e";

    private DemoSong() {}

    static AudioReference reference() {
        return new AudioReference(NAME, "", HASH, SongScore.grid().end(), Kept.NOTHING);
    }
}
