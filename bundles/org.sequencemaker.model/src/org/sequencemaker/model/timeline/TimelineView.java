package org.sequencemaker.model.timeline;

/**
 * How a user has set up a timeline.
 *
 * @param muted its prop stays dark in preview and live play
 * @param solo where any timeline is solo, only those are shown
 * @param locked edits are refused
 * @param height row height in device-independent pixels; 0 for the standard height
 * @param device the prop it is for, as devices name it; empty for none
 */
public record TimelineView(boolean muted, boolean solo, boolean locked, int height, String device) {
    /** A timeline nobody has changed the look of. */
    public static final TimelineView PLAIN = new TimelineView(false, false, false, 0, "");

    public TimelineView {
        if (height < 0 || height > 2000) {
            throw new IllegalArgumentException("a row is 0 to 2000 pixels high, not " + height);
        }
    }

    public TimelineView withMuted(boolean newMuted) {
        return new TimelineView(newMuted, solo, locked, height, device);
    }

    public TimelineView withSolo(boolean newSolo) {
        return new TimelineView(muted, newSolo, locked, height, device);
    }

    public TimelineView withLocked(boolean newLocked) {
        return new TimelineView(muted, solo, newLocked, height, device);
    }

    public TimelineView withHeight(int newHeight) {
        return new TimelineView(muted, solo, locked, newHeight, device);
    }

    public TimelineView withDevice(String newDevice) {
        return new TimelineView(muted, solo, locked, height, newDevice);
    }
}
