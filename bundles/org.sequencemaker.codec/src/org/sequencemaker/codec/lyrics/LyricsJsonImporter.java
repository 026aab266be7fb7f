package org.sequencemaker.codec.lyrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Importer;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.Warnings;
import org.sequencemaker.codec.json.JsonDocument;
import org.sequencemaker.codec.json.JsonGlance;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.codec.json.TimeReading;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.model.project.Lyrics.Word;
import org.sequencemaker.model.time.Time;

/** Reads the predecessor's lyrics files, and the reply of the Gentle aligner that they are made of. */
public final class LyricsJsonImporter implements Importer {
    private static final List<String> SUFFIXES = List.of(".lyrics.json", ".synced_lyrics.json");

    @Override
    public String id() {
        return "lyrics.json";
    }

    @Override
    public String label() {
        return "Lyrics with times";
    }

    @Override
    public List<String> suffixes() {
        return SUFFIXES;
    }

    @Override
    public boolean recognises(Source source) {
        Set<String> names = JsonGlance.names(source);
        return names.contains("word_timestamps") || names.contains("words") && names.contains("transcript");
    }

    @Override
    public Imported read(Source source) throws CodecException {
        JsonValue root = JsonDocument.parse(source).root();
        JsonValue list = root.get(root.has("word_timestamps") ? "word_timestamps" : "words");
        if (list == null || !list.isList()) {
            throw root.error("not lyrics: it has no list of words with their times", "");
        }
        List<Word> words = new ArrayList<>();
        int unknown = 0;
        for (JsonValue item : list.items()) {
            Word word = word(item);
            if (word == null) {
                unknown++;
            } else {
                words.add(word);
            }
        }
        Warnings warnings = new Warnings();
        if (unknown > 0) {
            warnings.add("%d of %d words have no times that can be used and are left out"
                    .formatted(unknown, list.items().size()));
        }
        String text = text(root, root.has("raw_lyrics") ? "raw_lyrics" : "transcript");
        Lyrics lyrics = new Lyrics(text(root, "song_title"), text(root, "artist_name"), text, words, Kept.NOTHING);
        String name = source.stem(SUFFIXES.get(1)).length() < source.name().length()
                ? source.stem(SUFFIXES.get(1))
                : source.stem(SUFFIXES.getFirst());
        return new Imported(SongText.project(name, lyrics), warnings.list());
    }

    private static @Nullable Word word(JsonValue item) {
        JsonValue start = item.get("start");
        JsonValue end = item.get("end");
        Time from = start == null ? null : TimeReading.seconds(start);
        Time to = end == null ? null : TimeReading.seconds(end);
        String aligned = text(item, "alignedWord");
        String word = aligned.isEmpty() || aligned.equals("<unk>") ? text(item, "word") : aligned;
        return from == null || to == null || from.isNegative() ? null : new Word(word, from, Time.max(from, to));
    }

    private static String text(JsonValue object, String name) {
        JsonValue value = object.get(name);
        String text = value == null ? null : value.text();
        return text == null ? "" : text;
    }
}
