package org.sequencemaker.assistant.price;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.file.AtomicFile;
import org.sequencemaker.extension.store.PluginArea;

/**
 * The user's table of prices, a JSON file that any editor opens. It is read anew when it has changed; where there is none
 * yet the example counts, which knows only what is certain: models on this machine cost nothing. Safe from any thread;
 * waits for the disk.
 */
public final class PriceFile {
    /** Larger is no table of prices. */
    private static final long MOST_BYTES = 1 << 20;

    private static final String EXAMPLE = """
            {
              "about": [
                "What models cost, for a million tokens each: input, cached (input that the server had read before), output.",
                "A name is that of a model, or provider/model; * stands for anything. The first name that fits counts.",
                "Change this file as you like; it is read anew with the next prompt. What is not here is shown as unknown.",
                "Prices are on the page of your provider. The model called example-model shows how to write them."
              ],
              "currency": "USD",
              "models": {
                "ollama/*": {"input": 0, "output": 0},
                "lm-studio/*": {"input": 0, "output": 0},
                "llama.cpp/*": {"input": 0, "output": 0},
                "vllm/*": {"input": 0, "output": 0},
                "example-model*": {"input": 3, "cached": 0.3, "output": 15}
              }
            }
            """;

    private final Path file;
    private @Nullable Stamp stamp;
    private @Nullable PriceTable known;

    /** What the file looks like from outside; another one means that somebody has written it. */
    private record Stamp(FileTime changed, long size) {}

    public PriceFile(Path file) {
        this.file = file;
    }

    /** Returns the file that window and command line share. */
    public static PriceFile usual() {
        return new PriceFile(PluginArea.usualInstanceArea().resolve("prices.json"));
    }

    public Path file() {
        return file;
    }

    /**
     * Writes the example if there is no file, so that it can be edited.
     *
     * @throws CodecException if it cannot be written
     */
    public void make() throws CodecException, IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, EXAMPLE.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Returns what the file says now; what is wrong with it is among the problems. */
    public synchronized PriceTable table() {
        try {
            Stamp now = new Stamp(Files.getLastModifiedTime(file), Files.size(file));
            PriceTable before = known;
            if (before != null && now.equals(stamp)) {
                return before;
            }
            PriceTable read =
                    now.size > MOST_BYTES ? faulty("is too large") : PriceReader.read(Files.readString(file), name());
            stamp = now;
            known = read;
            return read;
        } catch (NoSuchFileException e) {
            stamp = null;
            known = null;
            return PriceReader.read(EXAMPLE, name());
        } catch (CharacterCodingException e) {
            return faulty("is not text in UTF-8");
        } catch (IOException e) {
            return faulty("cannot be read (" + e + ")");
        }
    }

    private PriceTable faulty(String why) {
        return new PriceTable("", List.of(), List.of(name() + " " + why + "; all prices are unknown"));
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }
}
