package org.sequencemaker.codec.smproj;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.json.Fields;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.codec.json.Part;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.model.project.Lyrics.Word;
import org.sequencemaker.model.time.Time;

/** The words of the song: {@code lyrics}. */
final class LyricsForm {
    private LyricsForm() {}

    static Fields fields(Lyrics lyrics) {
        return new Fields(lyrics.kept())
                .required(
                        "song_name",
                        JsonText.quote(lyrics.songName()),
                        lyrics.songName().isEmpty())
                .required(
                        "artist_name",
                        JsonText.quote(lyrics.artistName()),
                        lyrics.artistName().isEmpty())
                .required(
                        "lyrics_text",
                        JsonText.quote(lyrics.text()),
                        lyrics.text().isEmpty())
                .required(
                        "word_timestamps", words(lyrics.words()), lyrics.words().isEmpty());
    }

    private static Part words(List<Word> words) {
        return out -> out.list(words, LyricsForm::fields);
    }

    private static Fields fields(Word word) {
        return new Fields(word.kept())
                .required("word", JsonText.quote(word.text()), word.text().isEmpty())
                .required("start", JsonText.seconds(word.start()))
                .required("end", JsonText.seconds(word.end()));
    }

    static Lyrics read(@Nullable JsonValue object, Loading loading) {
        if (object == null) {
            return Lyrics.NONE;
        }
        Lyrics lyrics = new Lyrics(
                loading.text(object, "song_name", ""),
                loading.text(object, "artist_name", ""),
                loading.text(object, "lyrics_text", ""),
                loading.list(object, "word_timestamps", (item, index) -> word(item, loading)),
                Kept.NOTHING);
        Kept kept = loading.keep(object, fields(lyrics));
        return new Lyrics(lyrics.songName(), lyrics.artistName(), lyrics.text(), lyrics.words(), kept);
    }

    /** A word that nobody has aligned has no times and cannot be used. */
    private static @Nullable Word word(JsonValue object, Loading loading) {
        Time start = loading.time(object, "start");
        Time end = loading.time(object, "end");
        if (start == null || end == null || start.isNegative()) {
            return null;
        }
        Word word = new Word(loading.text(object, "word", ""), start, Time.max(start, end));
        return new Word(word.text(), word.start(), word.end(), loading.keep(object, fields(word)));
    }
}
