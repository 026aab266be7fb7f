package org.sequencemaker.ui.timeline.preview;

import org.sequencemaker.layout.stage.Siteswap;
import org.sequencemaker.layout.stage.StageView;
import org.sequencemaker.layout.stage.StageView.Pattern;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.ui.memory.Memory;

/** Remembers how a user likes to look at the stage. */
final class PreviewSettings {
    private static final String KEY = "preview.view";

    private PreviewSettings() {}

    static StageView read(Memory memory) {
        String[] parts = memory.get(KEY, "").split(" ", -1);
        if (parts.length != 3) {
            return StageView.STANDARD;
        }
        try {
            Pattern pattern = parts[0].equals("juggling") ? Pattern.JUGGLING : Pattern.ROW;
            return new StageView(pattern, Siteswap.parse(parts[1]), parts[2].equals("long"));
        } catch (Refusal e) {
            return StageView.STANDARD; // from a program that knew other patterns
        }
    }

    static void keep(Memory memory, StageView view) {
        String pattern = view.pattern() == Pattern.JUGGLING ? "juggling" : "row";
        memory.put(KEY, pattern + " " + view.siteswap() + " " + (view.isExposedLong() ? "long" : "short"));
    }
}
