package org.sequencemaker.ui.timeline.lyrics;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a sound file says of its song, as far as it goes: {@code 03 Artist - Title.mp3}.
 *
 * @param artist may be empty
 * @param title may be empty
 */
record SongName(String artist, String title) {
    private static final Pattern PARTS = Pattern.compile("(?:\\d{1,3}[ ._-]+)?(?:(.+?) +[-–] +)?(.*)");

    static SongName of(String file) {
        String name =
                file.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replace('_', ' ').strip();
        Matcher parts = PARTS.matcher(name);
        if (!parts.matches()) {
            return new SongName("", name);
        }
        String artist = parts.group(1) == null ? "" : parts.group(1).strip();
        return new SongName(artist, parts.group(2).strip());
    }
}
