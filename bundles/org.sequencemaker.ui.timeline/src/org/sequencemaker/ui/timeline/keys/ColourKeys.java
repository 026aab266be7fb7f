package org.sequencemaker.ui.timeline.keys;

import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.ui.colour.Brush;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.EditName;
import org.sequencemaker.ui.timeline.TimelineTexts;

/** The colour keys of this user: their map, whether they are on, and what a stroke does. */
public final class ColourKeys {
    private static final String MAP = "timeline.keys";
    private static final String ON = "timeline.keys.on";

    private final Memory memory;
    private final Brush brush;
    private final StatusLine status;
    private KeyMap map;

    public ColourKeys(Memory memory, Brush brush, StatusLine status) {
        this.memory = memory;
        this.brush = brush;
        this.status = status;
        this.map = remembered(memory);
    }

    public KeyMap map() {
        return map;
    }

    /** Uses another map from now on. */
    public void use(KeyMap newMap) {
        map = newMap;
        memory.put(MAP, newMap.equals(KeyMap.STANDARD) ? "" : newMap.text());
    }

    public boolean isOn() {
        return memory.get(ON, "true").equals("true");
    }

    public void setOn(boolean on) {
        memory.put(ON, Boolean.toString(on));
    }

    /**
     * Does what a key means, at the playhead.
     *
     * @param fade whether Shift is down
     * @return whether it means anything
     */
    public boolean stroke(OpenProject open, char key, boolean fade) {
        KeyMap.Meaning meaning = isOn() ? map.meaning(key) : null;
        if (meaning == null || open.document().isGesturing()) {
            return false;
        }
        int rate = open.project().settings().refreshRate();
        Time at = Time.ofTick(open.playhead().time().toTick(rate), rate);
        Outcome outcome =
                open.document().apply(Edit.of(TimelineTexts.edit(EditName.KEY), KeyMap.stroke(meaning, at, fade)));
        if (outcome instanceof Outcome.Refused refused) {
            status.showError(refused.reason());
        } else {
            brush.take(Look.solid(meaning.colour()));
        }
        return true;
    }

    /** What is remembered may be from another version; then the standard holds. */
    private static KeyMap remembered(Memory memory) {
        String text = memory.get(MAP, "");
        if (text.isEmpty()) {
            return KeyMap.STANDARD;
        }
        try {
            return KeyMap.parse(text);
        } catch (KeyMap.Problem problem) {
            return KeyMap.STANDARD;
        }
    }
}
