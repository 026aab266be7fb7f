package org.sequencemaker.codec.design;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Importer;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.codec.lyrics.LrcImporter;
import org.sequencemaker.codec.lyrics.LyricsJsonImporter;
import org.sequencemaker.codec.lyrics.SrtImporter;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.model.project.Lyrics.Word;

/** The words of the song, from a lyrics file that lies beside the design and is named like it or like the song. */
final class SongWords {
    private static final List<Importer> READERS =
            List.of(new LyricsJsonImporter(), new LrcImporter(), new SrtImporter());

    private final Lyrics lyrics;

    private SongWords(Lyrics lyrics) {
        this.lyrics = lyrics;
    }

    /** Returns the words, or null if there is no such file. */
    static @Nullable SongWords find(Source design, @Nullable JsonValue metadata) throws CodecException {
        Path path = design.path();
        if (path == null) {
            return null;
        }
        List<String> stems = new ArrayList<>(List.of(design.stem(SeqDesignImporter.SUFFIX)));
        String song = DesignNumbers.text(metadata, "audio_file_path", "").replace('\\', '/');
        String file = song.substring(song.lastIndexOf('/') + 1);
        stems.add(file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file);
        for (String stem : stems) {
            for (Importer reader : READERS) {
                for (String suffix : reader.suffixes()) {
                    Path beside = beside(path, stem, suffix);
                    if (beside != null && Files.isRegularFile(beside)) {
                        return new SongWords(
                                reader.read(Source.read(beside)).project().lyrics());
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Path beside(Path design, String stem, String suffix) {
        try {
            return stem.isBlank() ? null : design.resolveSibling(stem + suffix);
        } catch (InvalidPathException e) {
            return null; // a song name that is no file name here
        }
    }

    /** Returns the first word of each place where some words are sung one after the other. */
    List<Word> all(String wanted, boolean caseSensitive) {
        List<String> parts = List.of(wanted.strip().split("\\s+"));
        List<Word> words = lyrics.words();
        List<Word> found = new ArrayList<>();
        for (int i = 0; i + parts.size() <= words.size(); i++) {
            boolean same = true;
            for (int k = 0; same && k < parts.size(); k++) {
                same = plain(parts.get(k), caseSensitive)
                        .equals(plain(words.get(i + k).text(), caseSensitive));
            }
            if (same && !wanted.isBlank()) {
                found.add(words.get(i));
            }
        }
        return found;
    }

    private static String plain(String word, boolean caseSensitive) {
        String plain = word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
        return caseSensitive ? plain : plain.toLowerCase(Locale.ROOT);
    }
}
