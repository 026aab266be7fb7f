package org.sequencemaker.extension.format;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.Host;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.timeline.Timeline;

/** What the user wants exported, and how. Not to be kept after the call. */
public interface ExportContext {
    /** Ticks per second wanted: what the user set, or the project's own. */
    int rateHz();

    /** The timelines to export, in the project's order. */
    List<Timeline> timelines();

    /** The kinds of effect there are. */
    EffectKinds effects();

    /** Returns a file name for a timeline with a suffix: project, timeline, and no sign a system refuses. */
    String fileName(Timeline timeline, String suffix);

    /** Where the project lies, to find its song; null if it was never saved. */
    @Nullable
    Path projectFile();

    Host host();
}
