package org.sequencemaker.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Clip;

class ClipboardTest {
    @Test
    void whatWasCopiedLastIsThereAndTold() {
        Clipboard clipboard = new Clipboard();
        assertNull(clipboard.content());
        Clip clip = Clip.ofRange(List.of(aTimeline().row(3, 1000).lasting(5000)), Span.ofMillis(500, 2500));
        List<Clip> heard = new ArrayList<>();
        try (Subscription subscription = clipboard.listen(heard::add)) {
            clipboard.put(clip);
        }
        clipboard.put(clip);
        assertEquals(clip, clipboard.content());
        assertEquals(List.of(clip), heard);
    }
}
