package org.sequencemaker.plugins;

import java.time.Instant;
import java.util.List;

/**
 * What was installed at a moment, to go back to.
 *
 * @param id names the state among those of this program; means nothing else
 * @param until when it ended
 * @param words what ended it: "before you installed Sparkle 1.0.0"
 * @param plugins ids and versions that were installed, such as {@code org.sequencemaker.example.feature 1.0.0}
 */
public record EarlierState(long id, Instant until, String words, List<String> plugins) {
    public EarlierState {
        plugins = List.copyOf(plugins);
    }
}
