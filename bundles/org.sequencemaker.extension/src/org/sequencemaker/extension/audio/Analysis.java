package org.sequencemaker.extension.audio;

import java.util.List;
import org.sequencemaker.model.mark.MarkTrack;

/**
 * What an analyzer found.
 *
 * @param tracks marks, each with its confidence
 * @param series numbers over time
 * @param warnings what could not be told, in words for the user
 */
public record Analysis(List<MarkTrack> tracks, List<Series> series, List<String> warnings) {
    /**
     * A number over time, at even distances from the start of the song.
     *
     * @param name such as {@code energy}
     * @param unit such as {@code dB}; empty for none
     * @param hopSeconds distance of two values in seconds, greater than 0
     * @param values finite numbers; not to be changed
     */
    public record Series(String name, String unit, double hopSeconds, float[] values) {
        public Series {
            if (!(hopSeconds > 0)) {
                throw new IllegalArgumentException(
                        "series \"" + name + "\": the hop must be above 0, not " + hopSeconds);
            }
        }
    }

    public Analysis {
        tracks = List.copyOf(tracks);
        series = List.copyOf(series);
        warnings = List.copyOf(warnings);
    }

    public static Analysis of(MarkTrack track) {
        return new Analysis(List.of(track), List.of(), List.of());
    }
}
