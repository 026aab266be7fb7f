package org.sequencemaker.layout;

import org.sequencemaker.model.timeline.Timeline;

/** The second line beside a timeline's name: the pixels of its prop, and which prop it is. */
final class RowWords {
    private RowWords() {}

    static String of(Timeline timeline) {
        String device = timeline.view().device();
        return timeline.pixels() + " px" + (device.isEmpty() ? "" : " · " + device);
    }
}
