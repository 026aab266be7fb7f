package org.sequencemaker.lyrics;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Importer;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.lyrics.LrcImporter;
import org.sequencemaker.codec.lyrics.LyricsJsonImporter;
import org.sequencemaker.codec.lyrics.SrtImporter;
import org.sequencemaker.lyrics.LyricsException.Reason;

/** Files with lyrics: {@code .lrc}, {@code .srt} and {@code .lyrics.json}, told by content. Waits for the disk. */
public final class LyricsFiles {
    private static final List<Importer> KINDS = List.of(new LyricsJsonImporter(), new LrcImporter(), new SrtImporter());

    private LyricsFiles() {}

    /** How names of such files end. */
    public static List<String> suffixes() {
        return KINDS.stream().flatMap(kind -> kind.suffixes().stream()).toList();
    }

    /** Whether a file's name says that it holds lyrics. */
    public static boolean isLyrics(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return suffixes().stream().anyMatch(name::endsWith);
    }

    /** Reads a file, whatever it is called. */
    public static FoundLyrics read(Path file) throws LyricsException {
        try {
            Source source = Source.read(file);
            for (Importer kind : KINDS) {
                if (kind.recognises(source)) {
                    Imported read = kind.read(source);
                    return FoundLyrics.of(read.project(), read.warnings());
                }
            }
        } catch (CodecException e) {
            throw new LyricsException(Reason.BAD_FILE, "The lyrics cannot be read: " + e.getMessage());
        }
        throw new LyricsException(
                Reason.BAD_FILE,
                file.getFileName() + " holds no lyrics with times: it is neither .lrc nor .srt nor .lyrics.json."
                        + " Plain lyrics can be pasted at Lyrics > Align Lyrics….");
    }
}
