package org.sequencemaker.audio.worker.process;

import be.tarsos.dsp.util.fft.FloatFFT;
import com.jcraft.jogg.Page;
import com.tagtraum.ffsampledsp.FFAudioFileReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javazoom.jl.decoder.Decoder;
import org.jflac.FLACDecoder;
import org.sequencemaker.audio.client.WorkerCommand;
import org.sequencemaker.audio.protocol.Message;
import org.sequencemaker.audio.worker.Watch;

/** The command that starts the worker that is tested, from wherever its classes were loaded. */
final class RealWorker {
    private static final List<Class<?>> NEEDED = List.of(
            Watch.class,
            Message.class,
            FloatFFT.class,
            FFAudioFileReader.class,
            FLACDecoder.class,
            Decoder.class,
            Page.class);

    private RealWorker() {}

    static WorkerCommand command(int megabytes) {
        List<Path> classPath = new ArrayList<>();
        for (Class<?> needed : NEEDED) {
            Path at = home(needed);
            classPath.add(at);
            // In a source tree the framework names the bundle's folder, and the classes lie below it.
            if (Files.isDirectory(at.resolve("target/classes"))) {
                classPath.add(at.resolve("target/classes"));
            }
        }
        return WorkerCommand.with(classPath, megabytes);
    }

    private static Path home(Class<?> needed) {
        try {
            String location =
                    needed.getProtectionDomain().getCodeSource().getLocation().toString();
            return Path.of(new URI(location.replace("reference:", "").replace(" ", "%20")));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
