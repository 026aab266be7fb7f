package org.sequencemaker.model.project;

import java.util.UUID;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Time;

/**
 * A remark of the user at a moment of the show.
 *
 * @param id unique in the project
 * @param time when; zero or later
 * @param text what it says
 * @param colour of its flag
 * @param created ISO 8601 as the file has it; may be empty
 * @param modified likewise
 * @param kept as found in the file
 */
public record Note(String id, Time time, String text, Rgb colour, String created, String modified, Kept kept) {
    /** The colour of a note nobody chose one for: yellow. */
    public static final Rgb DEFAULT_COLOUR = new Rgb(255, 255, 0);

    public Note {
        if (time.isNegative()) {
            throw new IllegalArgumentException("a note cannot be before the show, at " + time);
        }
    }

    public static Note at(Time time, String text) {
        return new Note(UUID.randomUUID().toString(), time, text, DEFAULT_COLOUR, "", "", Kept.NOTHING);
    }

    public Note withText(String newText) {
        return new Note(id, time, newText, colour, created, modified, kept);
    }

    public Note withTime(Time newTime) {
        return new Note(id, newTime, text, colour, created, modified, kept);
    }

    public Note withColour(Rgb newColour) {
        return new Note(id, time, text, newColour, created, modified, kept);
    }

    /** Returns the note with the dates it has in files. */
    public Note withDates(String newCreated, String newModified) {
        return new Note(id, time, text, colour, newCreated, newModified, kept);
    }
}
