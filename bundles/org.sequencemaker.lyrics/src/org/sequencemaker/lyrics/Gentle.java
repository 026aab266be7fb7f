package org.sequencemaker.lyrics;

import java.io.FileNotFoundException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.lyrics.LyricsJsonImporter;
import org.sequencemaker.lyrics.LyricsException.Reason;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.Lyrics;

/**
 * Finds out when each word of given lyrics is sung, by asking a Gentle server (lowerquality/gentle): {@code POST
 * /transcriptions?async=false} with the song as {@code audio} and the words as {@code transcript}, answered with a list of
 * words with their times. Waits for the server, which may take minutes; interrupting the thread ends it.
 */
public final class Gentle {
    private static final String WHO = "the Gentle server";
    private static final int LIMIT = 32 << 20;
    private static final int LONGEST_TEXT = 1 << 20;

    private final URI address;
    private final String key;
    private final Duration patience;
    private final Asking asking = new Asking("The Gentle server", LIMIT);

    /**
     * A server.
     *
     * @param address such as {@code http://localhost:8765}
     * @param key sent as a bearer token where the server stands behind one that asks for it; empty for none
     * @param patience how long it may take; it needs about as long as the song lasts
     * @throws LyricsException when the address is none
     */
    public Gentle(String address, String key, Duration patience) throws LyricsException {
        this.address = Asking.address(address, WHO);
        this.key = key;
        this.patience = patience;
    }

    /**
     * Returns the lyrics with the times of those words that were found.
     *
     * @param conservative leaves out what the server is not sure of
     */
    public Lyrics align(Path song, Lyrics lyrics, boolean conservative) throws LyricsException, InterruptedException {
        if (lyrics.text().isBlank()) {
            throw new LyricsException(Reason.BAD_QUESTION, "There are no lyrics to align. Write or fetch them first.");
        }
        if (lyrics.text().length() > LONGEST_TEXT) {
            throw new LyricsException(Reason.BAD_QUESTION, "The lyrics are longer than any song’s.");
        }
        String boundary = "sequencemaker-" + UUID.randomUUID();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        address + "/transcriptions?async=false" + (conservative ? "&conservative=true" : "")))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body(song, lyrics.text(), boundary));
        if (!key.isBlank()) {
            request.header("Authorization", "Bearer " + key.strip());
        }
        HttpResponse<byte[]> answer = asking.ask(request.build(), patience);
        if (answer.statusCode() != 200) {
            throw asking.status(answer);
        }
        return with(lyrics, answer.body());
    }

    private static HttpRequest.BodyPublisher body(Path song, String text, String boundary) throws LyricsException {
        String name = String.valueOf(song.getFileName()).replaceAll("[\"\\r\\n]", "_");
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"transcript\"\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"audio\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        try {
            return HttpRequest.BodyPublishers.concat(
                    HttpRequest.BodyPublishers.ofString(head),
                    HttpRequest.BodyPublishers.ofFile(song),
                    HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        } catch (FileNotFoundException e) {
            throw new LyricsException(Reason.BAD_QUESTION, "The song is not at " + song + " any more.");
        }
    }

    private static Lyrics with(Lyrics lyrics, byte[] answer) throws LyricsException {
        try {
            Lyrics found = new LyricsJsonImporter()
                    .read(Source.of("answer.lyrics.json", answer))
                    .project()
                    .lyrics();
            if (found.words().isEmpty()) {
                throw new LyricsException(
                        Reason.NOT_FOUND,
                        "The Gentle server has found none of the words in the song. See whether they are those of this song.");
            }
            return new Lyrics(lyrics.songName(), lyrics.artistName(), lyrics.text(), found.words(), Kept.NOTHING);
        } catch (CodecException e) {
            throw new LyricsException(
                    Reason.BAD_ANSWER, "The Gentle server’s answer cannot be read: " + e.getMessage());
        }
    }
}
