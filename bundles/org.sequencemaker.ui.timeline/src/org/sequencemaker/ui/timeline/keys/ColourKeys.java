package org.sequencemaker.ui.timeline.keys;

import java.util.List;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.ui.colour.Brush;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.EditName;
import org.sequencemaker.ui.timeline.Playing;
import org.sequencemaker.ui.timeline.TimelineTexts;

/** The colour keys of this user: their map, whether they are on, and what a stroke does. */
public final class ColourKeys {
    private static final String MAP = "timeline.keys";
    private static final String ON = "timeline.keys.on";

    private final Memory memory;
    private final Brush brush;
    private final StatusLine status;
    private final Playing playing;
    private KeyMap map;
    private boolean isRecording;
    private int recording;

    public ColourKeys(Memory memory, Brush brush, StatusLine status, Playing playing) {
        this.playing = playing;
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

    /** Whether all strokes are one step, wherever the playhead goes meanwhile. */
    public boolean isRecording() {
        return isRecording;
    }

    /** Begins a recording, or ends it. */
    public void setRecording(boolean on) {
        isRecording = on;
        recording += on ? 1 : 0;
    }

    /** Whether a key paints. */
    public boolean means(char key) {
        return isOn() && map.meaning(key) != null;
    }

    /**
     * Does what a key means: where the song is heard while it plays, else at the playhead. All strokes of one run of
     * playing are one step to undo, and all at one place while nothing plays.
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
        Time now = playing.isPlaying() ? playing.now() : open.playhead().time();
        Time at = Time.ofTick(now.toTick(rate), rate);
        boolean records = isRecording || playing.isPlaying();
        String label = TimelineTexts.edit(records ? EditName.RECORD : EditName.KEY);
        Outcome outcome = open.document().apply(Edit.merging(label, step(at), KeyMap.stroke(meaning, at, fade)));
        if (outcome instanceof Outcome.Refused refused) {
            status.showError(refused.reason());
        } else {
            brush.take(Look.solid(meaning.colour()));
        }
        return true;
    }

    private Object step(Time at) {
        if (isRecording) {
            return List.of("recording", recording);
        }
        return playing.isPlaying() ? List.of("playing", playing.run()) : List.of("at", at);
    }

    /** Returns the map of this user. */
    public static KeyMap of(Memory memory) {
        return remembered(memory);
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
