package org.sequencemaker.ui.assistant.ambiguity;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.PlaybackDoor;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.proposal.Proposer;
import org.sequencemaker.ui.proposal.Side;
import org.sequencemaker.ui.status.StatusLine;

/** Shows readings on the timeline, one at a time, and plays them. On the display thread only. */
final class Hearing implements Proposer {
    private final ProposedChange proposed;
    private final @Nullable PlaybackDoor playback;
    private final StatusLine status;
    private Runnable taken = () -> {};
    private boolean isPlaying;

    /** @param playback null if nothing can be played */
    Hearing(ProposedChange proposed, @Nullable PlaybackDoor playback, StatusLine status) {
        this.proposed = proposed;
        this.playback = playback;
        this.status = status;
    }

    /**
     * Shows a reading where the show is shown, and plays it from its first change on.
     *
     * @param take called if the user takes it there
     */
    void play(ReadingPicture reading, Runnable take) {
        taken = take;
        proposed.show(reading.ghosts(), this);
        proposed.look(Side.PROPOSED);
        PlaybackDoor door = playback;
        if (door != null) {
            door.seek(reading.from());
            door.play();
            isPlaying = true;
        }
    }

    /** Shows the show as it is again, and is silent. */
    void end() {
        proposed.clear(this);
        PlaybackDoor door = playback;
        if (door != null && isPlaying) {
            isPlaying = false;
            door.pause();
        }
    }

    @Override
    public void take(Part part) {
        if (part.isAll()) {
            taken.run();
        } else {
            status.showError(Messages.WHOLE_ONLY.text());
        }
    }

    @Override
    public void refuse(Part part) {
        if (part.isAll()) {
            end();
        } else {
            status.showError(Messages.WHOLE_ONLY.text());
        }
    }
}
