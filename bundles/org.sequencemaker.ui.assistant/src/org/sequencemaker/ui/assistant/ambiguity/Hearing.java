package org.sequencemaker.ui.assistant.ambiguity;

import org.sequencemaker.extension.PlaybackDoor;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.proposal.Proposer;
import org.sequencemaker.ui.proposal.Side;
import org.sequencemaker.ui.status.StatusLine;

/** Shows readings on the timeline, one at a time, and plays them. On the display thread only. */
final class Hearing implements Proposer {
    private final ProposedChange proposed;
    private final PlaybackDoor playback;
    private final StatusLine status;
    private Runnable taken = () -> {};
    private boolean isPlaying;

    Hearing(ProposedChange proposed, PlaybackDoor playback, StatusLine status) {
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
        playback.seek(reading.from());
        playback.play();
        isPlaying = true;
    }

    /** Shows the show as it is again, and is silent. */
    void end() {
        proposed.clear(this);
        if (isPlaying) {
            isPlaying = false;
            playback.pause();
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
