package org.sequencemaker.audio.protocol;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Messages as bytes. A frame is a length of four bytes, big end first, counting what follows; a byte for the kind of message
 * (its place in the list below); and the message's fields in the order of the record: whole numbers of eight bytes (four for a
 * version, a level or a tile), fractions as IEEE doubles, texts as a length of four bytes and UTF-8, a problem as the text of its name.
 *
 * <p>Kinds: 1 Decode, 2 Peaks, 3 Analyse, 4 Cancel, 5 Quit, 6 Spectrum, 16 Ready, 17 Progress, 18 Part, 19 Done, 20 Failed.
 */
public final class Frames {
    /** A longer frame is taken to be a fault of the sender. */
    static final int LONGEST = 32 << 20;

    private Frames() {}

    /** Writes one message and flushes. Callers take turns. */
    public static void write(OutputStream out, Message message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        switch (message) {
            case Message.Decode m -> {
                head(data, 1, m.id());
                text(data, m.source());
                text(data, m.cache());
                data.writeLong(m.cacheBytes());
            }
            case Message.Peaks m -> {
                head(data, 2, m.id());
                text(data, m.pcm());
            }
            case Message.Analyse m -> {
                head(data, 3, m.id());
                text(data, m.pcm());
                text(data, m.features());
                data.writeLong(m.from());
                data.writeLong(m.to());
            }
            case Message.Cancel m -> head(data, 4, m.id());
            case Message.Quit m -> data.writeByte(5);
            case Message.Spectrum m -> {
                head(data, 6, m.id());
                text(data, m.pcm());
                data.writeInt(m.level());
                data.writeInt(m.tile());
            }
            case Message.Ready m -> {
                data.writeByte(16);
                data.writeInt(m.version());
            }
            case Message.Progress m -> {
                head(data, 17, m.id());
                text(data, m.step());
                data.writeDouble(m.share());
            }
            case Message.Part m -> {
                head(data, 18, m.id());
                text(data, m.name());
                text(data, m.content());
            }
            case Message.Done m -> {
                head(data, 19, m.id());
                text(data, m.path());
            }
            case Message.Failed m -> {
                head(data, 20, m.id());
                text(data, m.problem().name());
                text(data, m.words());
            }
        }
        DataOutputStream pipe = new DataOutputStream(out);
        pipe.writeInt(bytes.size());
        bytes.writeTo(pipe);
        pipe.flush();
    }

    /**
     * Reads one message, waiting for it.
     *
     * @return null when the other side has closed the pipe between two messages
     * @throws IOException when the pipe breaks inside a message or what comes is not one
     */
    public static @Nullable Message read(InputStream in) throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        DataInputStream pipe = new DataInputStream(in);
        int length = first << 24 | pipe.readUnsignedByte() << 16 | pipe.readUnsignedShort();
        if (length < 1 || length > LONGEST) {
            throw new IOException("A message claims " + length + " bytes; 1 to " + LONGEST + " are allowed");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The pipe broke after " + bytes.length + " of " + length + " bytes of a message");
        }
        return message(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    private static Message message(DataInputStream data) throws IOException {
        int kind = data.readUnsignedByte();
        return switch (kind) {
            case 1 -> new Message.Decode(data.readLong(), text(data), text(data), data.readLong());
            case 2 -> new Message.Peaks(data.readLong(), text(data));
            case 3 -> new Message.Analyse(data.readLong(), text(data), text(data), data.readLong(), data.readLong());
            case 4 -> new Message.Cancel(data.readLong());
            case 5 -> new Message.Quit();
            case 6 -> new Message.Spectrum(data.readLong(), text(data), data.readInt(), data.readInt());
            case 16 -> new Message.Ready(data.readInt());
            case 17 -> new Message.Progress(data.readLong(), text(data), data.readDouble());
            case 18 -> new Message.Part(data.readLong(), text(data), text(data));
            case 19 -> new Message.Done(data.readLong(), text(data));
            case 20 -> new Message.Failed(data.readLong(), problem(text(data)), text(data));
            default -> throw new IOException("A message of the unknown kind " + kind + " came");
        };
    }

    private static void head(DataOutputStream data, int kind, long id) throws IOException {
        data.writeByte(kind);
        data.writeLong(id);
    }

    private static void text(DataOutputStream data, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        data.writeInt(bytes.length);
        data.write(bytes);
    }

    private static String text(DataInputStream data) throws IOException {
        int length = data.readInt();
        if (length < 0 || length > data.available()) {
            throw new IOException("A text of " + length + " bytes does not fit into its message");
        }
        return new String(data.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static Problem problem(String name) throws IOException {
        for (Problem problem : Problem.values()) {
            if (problem.name().equals(name)) {
                return problem;
            }
        }
        throw new IOException("A message names the unknown problem '" + name + "'");
    }
}
