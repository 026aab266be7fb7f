package org.sequencemaker.model.project;

import java.util.List;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.time.Time;

/**
 * The words of the song.
 *
 * @param songName may be empty
 * @param artistName may be empty
 * @param text all of it as plain lines; may be empty
 * @param words those whose time is known, in the order of the file
 * @param kept as found in the file
 */
public record Lyrics(String songName, String artistName, String text, List<Word> words, Kept kept) {
    /** No lyrics. */
    public static final Lyrics NONE = new Lyrics("", "", "", List.of(), Kept.NOTHING);

    /**
     * A sung word.
     *
     * @param text the word
     * @param start when it begins; zero or later
     * @param end when it ends; not before the start
     * @param kept as found in the file
     */
    public record Word(String text, Time start, Time end, Kept kept) {
        public Word {
            if (start.isNegative() || end.isBefore(start)) {
                throw new IllegalArgumentException(
                        "the word \"" + text + "\" cannot last from " + start + " to " + end);
            }
        }

        public Word(String text, Time start, Time end) {
            this(text, start, end, Kept.NOTHING);
        }

        /** Returns the word at another time. */
        public Word at(Time newStart, Time newEnd) {
            return new Word(text, newStart, newEnd, kept);
        }
    }

    public Lyrics {
        words = List.copyOf(words);
    }

    public Lyrics withWords(List<Word> newWords) {
        return new Lyrics(songName, artistName, text, newWords, kept);
    }
}
