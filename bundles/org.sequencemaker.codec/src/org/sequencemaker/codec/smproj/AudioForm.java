package org.sequencemaker.codec.smproj;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.json.Fields;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.AudioReference;
import org.sequencemaker.model.time.Time;

/**
 * The song: {@code audio}. The predecessor writes the full path twice, as {@code filename} and
 * {@code filepath}; other tools write a bare name, which counts from the project's folder. The song
 * itself, embedded as base64 by very old versions, is carried along.
 */
final class AudioForm {
    private AudioForm() {}

    static Fields fields(AudioReference audio) {
        String path = audio.absolutePath().isEmpty() ? audio.relativePath() : audio.absolutePath();
        String text = path.isEmpty() ? "null" : JsonText.quote(path);
        boolean bothPaths =
                !audio.absolutePath().isEmpty() && !audio.relativePath().isEmpty();
        return new Fields(audio.kept())
                .required("embedded", "false", true)
                .required(
                        "filename",
                        text,
                        path.isEmpty() || audio.kept().fields().containsKey("filepath"))
                .required(
                        "filepath",
                        text,
                        path.isEmpty() || audio.kept().fields().containsKey("filename"))
                .required(
                        "duration", duration(audio.duration()), audio.duration().equals(Time.ZERO))
                .required("data", "null", true)
                .optional("relativePath", JsonText.quote(audio.relativePath()), !bothPaths)
                .optional(
                        "sha256",
                        JsonText.quote(audio.contentHash()),
                        audio.contentHash().isEmpty());
    }

    private static String duration(Time duration) {
        return duration.equals(Time.ZERO) ? "0" : JsonText.seconds(duration);
    }

    static AudioReference read(@Nullable JsonValue object, Loading loading) {
        if (object == null) {
            return AudioReference.NONE;
        }
        String file = loading.text(object, "filepath", "");
        String path = file.isBlank() ? loading.text(object, "filename", "") : file;
        String relative = loading.text(object, "relativePath", isAbsolute(path) ? "" : path.replace('\\', '/'));
        String hash = loading.text(object, "sha256", "");
        AudioReference audio = new AudioReference(
                relative,
                isAbsolute(path) ? path : "",
                hash.matches("[0-9a-f]{64}") ? hash : "",
                loading.time(object, "duration", Time.ZERO),
                Kept.NOTHING);
        return new AudioReference(
                audio.relativePath(),
                audio.absolutePath(),
                audio.contentHash(),
                audio.duration(),
                loading.keep(object, fields(audio)));
    }

    /** Returns whether a path is a full one on whatever system it was written. */
    private static boolean isAbsolute(String path) {
        return path.startsWith("/") || path.startsWith("\\\\") || path.matches("(?s)[A-Za-z]:[\\\\/].*");
    }
}
