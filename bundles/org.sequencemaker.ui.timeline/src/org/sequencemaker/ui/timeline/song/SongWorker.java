package org.sequencemaker.ui.timeline.song;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.client.AudioWorker;
import org.sequencemaker.audio.client.WorkListener;
import org.sequencemaker.audio.waveform.SpectrumTile;

/** The audio worker, made when it is first needed, and the tiles of spectrograms that it has made. */
final class SongWorker {
    /** 48 kB each. */
    private static final int MOST_TILES = 200;

    /** No more tiles than this are asked for at a time: what is scrolled past need not be made. */
    private static final int AT_ONCE = 4;

    private final Map<String, SpectrumTile> tiles = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private @Nullable AudioWorker worker;

    AudioWorker get() {
        AudioWorker known = worker;
        if (known == null) {
            known = AudioWorker.installed();
            worker = known;
        }
        return known;
    }

    /** Returns a tile, or null and calls back when it has come. */
    @Nullable
    SpectrumTile tile(Path pcm, int level, int number, Executor display, Runnable hasCome) {
        String key = pcm + " " + level + " " + number;
        SpectrumTile known = tiles.get(key);
        if (known == null && !asked.contains(key) && !refused.contains(key) && asked.size() < AT_ONCE) {
            asked.add(key);
            get().spectrum(pcm, level, number, WorkListener.NONE)
                    .whenComplete((path, problem) -> Thread.ofVirtual().start(() -> {
                        SpectrumTile tile = path == null ? null : read(path);
                        display.execute(() -> {
                            asked.remove(key);
                            keep(key, tile);
                            hasCome.run();
                        });
                    }));
        }
        return known;
    }

    private static @Nullable SpectrumTile read(String path) {
        try {
            return SpectrumTile.open(Path.of(path));
        } catch (IOException e) {
            System.getLogger(SongWorker.class.getName()).log(System.Logger.Level.WARNING, "No spectrogram", e);
            return null;
        }
    }

    private void keep(String key, @Nullable SpectrumTile tile) {
        if (tile == null) {
            refused.add(key);
            return;
        }
        tiles.put(key, tile);
        if (tiles.size() > MOST_TILES) {
            tiles.remove(tiles.keySet().iterator().next());
        }
    }

    void close() {
        AudioWorker known = worker;
        if (known != null) {
            known.close();
        }
    }
}
