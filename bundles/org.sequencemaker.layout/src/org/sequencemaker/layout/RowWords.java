package org.sequencemaker.layout;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.model.timeline.Timeline;

/** The second line beside a timeline's name: its pixels, and what is unusual about it. */
final class RowWords {
    private RowWords() {}

    static String of(Timeline timeline) {
        List<String> words = new ArrayList<>();
        words.add(timeline.pixels() == 1 ? "1 pixel" : timeline.pixels() + " pixels");
        if (timeline.view().muted()) {
            words.add("muted");
        }
        if (timeline.view().solo()) {
            words.add("solo");
        }
        if (timeline.view().locked()) {
            words.add("locked");
        }
        return String.join(" · ", words);
    }
}
