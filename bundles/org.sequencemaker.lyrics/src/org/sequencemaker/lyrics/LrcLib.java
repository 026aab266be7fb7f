package org.sequencemaker.lyrics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.lyrics.LrcImporter;
import org.sequencemaker.lyrics.LyricsException.Reason;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;

/**
 * Fetches lyrics from LRCLIB, a free collection without keys (lrclib.net/docs): {@code GET /api/get} with the names of title
 * and artist, and the length where it is known; where that finds nothing, the first of {@code GET /api/search}. Waits for the
 * network; interrupting the thread ends it.
 */
public final class LrcLib {
    /** Where it is. */
    public static final String ADDRESS = "https://lrclib.net";

    private static final String WHO = "LRCLIB";
    private static final int LIMIT = 4 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private final Asking asking = new Asking(WHO, LIMIT);

    /** @throws LyricsException when the address is none */
    public LrcLib(String address) throws LyricsException {
        this.address = Asking.address(address, WHO);
    }

    /**
     * Returns lyrics as a project that has nothing else: with a mark track of the lines where their times are known.
     *
     * @param seconds length of the song; 0 if unknown
     */
    public Project fetch(String title, String artist, double seconds) throws LyricsException, InterruptedException {
        if (title.isBlank()) {
            throw new LyricsException(Reason.BAD_QUESTION, "Say the title of the song to look for.");
        }
        JsonNode found = exact(title, artist, seconds);
        if (found == null) {
            found = search(title, artist);
        }
        if (found == null) {
            throw new LyricsException(
                    Reason.NOT_FOUND,
                    WHO + " knows no lyrics of “" + title + "”" + (artist.isBlank() ? "" : " by " + artist)
                            + ". See whether title and artist are spelt as on the record.");
        }
        return project(found, title, artist);
    }

    private @Nullable JsonNode exact(String title, String artist, double seconds)
            throws LyricsException, InterruptedException {
        if (artist.isBlank()) {
            return null;
        }
        String length = seconds > 0 ? "&duration=" + Math.round(seconds) : "";
        JsonNode node = get("/api/get?" + names(title, artist) + length);
        return node != null && hasWords(node) ? node : null;
    }

    private @Nullable JsonNode search(String title, String artist) throws LyricsException, InterruptedException {
        JsonNode list = get("/api/search?" + names(title, artist));
        if (list == null || !list.isArray()) {
            return null;
        }
        JsonNode best = null;
        for (JsonNode each : list) {
            boolean isTimed = !text(each, "syncedLyrics").isEmpty();
            if (hasWords(each)
                    && (best == null || isTimed && text(best, "syncedLyrics").isEmpty())) {
                best = each;
            }
        }
        return best;
    }

    private static String names(String title, String artist) {
        String query = "track_name=" + encoded(title);
        return artist.isBlank() ? query : query + "&artist_name=" + encoded(artist);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.strip(), StandardCharsets.UTF_8);
    }

    private @Nullable JsonNode get(String path) throws LyricsException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("User-Agent", "Sequence Maker")
                .header("Accept", "application/json")
                .build();
        HttpResponse<byte[]> answer = asking.ask(request, PATIENCE);
        if (answer.statusCode() == 404) {
            return null;
        }
        if (answer.statusCode() != 200) {
            throw asking.status(answer);
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new LyricsException(Reason.BAD_ANSWER, WHO + " has answered with something that is no JSON.");
        } catch (IOException e) {
            throw new LyricsException(Reason.BAD_ANSWER, WHO + " has answered unreadably: " + e.getMessage());
        }
    }

    private static boolean hasWords(JsonNode node) {
        return !text(node, "syncedLyrics").isEmpty()
                || !text(node, "plainLyrics").isEmpty();
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || !value.isTextual() ? "" : value.asText();
    }

    private static Project project(JsonNode node, String title, String artist) throws LyricsException {
        String song = text(node, "trackName").isEmpty() ? title : text(node, "trackName");
        String singer = text(node, "artistName").isEmpty() ? artist : text(node, "artistName");
        String timed = text(node, "syncedLyrics");
        String plain = text(node, "plainLyrics");
        if (timed.isEmpty()) {
            return Project.empty(song, Settings.DEFAULT).withLyrics(named(song, singer, plain, Lyrics.NONE));
        }
        try {
            Source source = Source.of(song + ".lrc", timed.getBytes(StandardCharsets.UTF_8));
            Project read = new LrcImporter().read(source).project();
            String text = plain.isEmpty() ? read.lyrics().text() : plain;
            return read.withLyrics(named(song, singer, text, read.lyrics()));
        } catch (CodecException e) {
            throw new LyricsException(
                    Reason.BAD_ANSWER, WHO + " has lyrics with times that cannot be read: " + e.getMessage());
        }
    }

    private static Lyrics named(String song, String singer, String text, Lyrics timed) {
        return new Lyrics(song, singer, text, timed.words(), Kept.NOTHING);
    }
}
