package org.sequencemaker.audio.worker.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.sequencemaker.audio.protocol.Message;
import org.sequencemaker.audio.worker.Watch;
import org.sequencemaker.audio.worker.analysis.Analysis;
import org.sequencemaker.audio.worker.analysis.Subject;
import org.sequencemaker.audio.worker.analysis.signal.Samples;
import org.sequencemaker.audio.worker.analysis.spectrum.FluxPass;
import org.sequencemaker.audio.worker.decode.DecodeException;
import org.sequencemaker.audio.worker.decode.Decoders;
import org.sequencemaker.audio.worker.decode.PcmCache;
import org.sequencemaker.audio.worker.decode.PcmReader;
import org.sequencemaker.audio.worker.peaks.PeakPyramid;
import org.sequencemaker.audio.worker.report.Report;
import org.sequencemaker.audio.worker.spectrogram.TileMaker;

/** What is to be done for a request. Results lie in the cache beside the decoded song and are made only once. */
final class Errand {
    private final Message.Request request;
    private final boolean useNative;

    Errand(Message.Request request, boolean useNative) {
        this.request = request;
        this.useNative = useNative;
    }

    /** Does it; the path of the file with the result. */
    Path run(Watch watch) throws IOException, DecodeException {
        return switch (request) {
            case Message.Decode r -> decode(r, watch);
            case Message.Peaks r -> peaks(Path.of(r.pcm()), watch);
            case Message.Analyse r -> analyse(r, Subject.parse(r.features()), watch);
            case Message.Spectrum r -> spectrum(r, watch);
            case Message.Cancel r -> throw new IllegalArgumentException("Stopping is no work");
            case Message.Quit r -> throw new IllegalArgumentException("Ending is no work");
        };
    }

    private Path decode(Message.Decode r, Watch watch) throws IOException, DecodeException {
        PcmCache cache = new PcmCache(Path.of(r.cache()), r.cacheBytes(), new Decoders(useNative));
        try (GrowingPeaks peaks = new GrowingPeaks(watch)) {
            return cache.get(Path.of(r.source()), watch, peaks);
        }
    }

    private static Path spectrum(Message.Spectrum r, Watch watch) throws IOException {
        Path pcm = Path.of(r.pcm());
        Path target = beside(pcm, ".spectrum-" + r.level() + "-" + r.tile());
        if (!Files.exists(target)) {
            try (PcmReader reader = new PcmReader(pcm)) {
                new TileMaker(reader).write(r.level(), r.tile(), target, watch);
            }
        }
        return target;
    }

    private static Path peaks(Path pcm, Watch watch) throws IOException {
        Path target = beside(pcm, ".peaks");
        if (Files.exists(target)) {
            return target;
        }
        try (PcmReader reader = new PcmReader(pcm)) {
            PeakPyramid pyramid =
                    new PeakPyramid(reader.head().rate(), reader.head().channels());
            float[] samples = reader.buffer();
            long done = 0;
            for (int n = reader.read(samples); n >= 0; n = reader.read(samples)) {
                watch.check();
                pyramid.add(samples, n);
                done += n;
                watch.progress(
                        "Measuring the waveform", (double) done / reader.head().frames());
            }
            pyramid.finish(target);
        }
        return target;
    }

    private static Path analyse(Message.Analyse r, Set<Subject> subjects, Watch watch) throws IOException {
        Path pcm = Path.of(r.pcm());
        StringBuilder name = new StringBuilder(".report-v" + Analysis.VERSION);
        if (subjects.size() < Subject.values().length) {
            subjects.forEach(s -> name.append('-').append(s.name().toLowerCase(Locale.ROOT)));
        }
        if (r.from() > 0 || r.to() >= 0) {
            name.append('-').append(r.from()).append('-').append(r.to());
        }
        Path target = beside(pcm, name + ".json");
        if (Files.exists(target)) {
            return target;
        }
        String json = listen(pcm, r, subjects, watch);
        Path unfinished = Files.createTempFile(pcm.toAbsolutePath().getParent(), "report", ".part");
        try {
            Files.writeString(unfinished, json, StandardCharsets.UTF_8);
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return target;
    }

    private static String listen(Path pcm, Message.Analyse r, Set<Subject> subjects, Watch watch) throws IOException {
        try (PcmReader reader = new PcmReader(pcm)) {
            long from = Math.clamp(r.from(), 0, reader.head().frames());
            long to = r.to() < 0
                    ? reader.head().frames()
                    : Math.clamp(r.to(), from, reader.head().frames());
            Report report = new Report(
                    (double) from / reader.head().rate(), reader.head().seconds());
            Path folder = Objects.requireNonNull(pcm.toAbsolutePath().getParent());
            try (Samples sound = Excerpt.read(reader, from, to, FluxPass.RATE, folder, watch)) {
                return report.of(Analysis.of(
                        sound,
                        subjects,
                        watch,
                        (subject, soFar) ->
                                watch.part(subject.name().toLowerCase(Locale.ROOT), report.part(subject, soFar))));
            }
        }
    }

    static Path beside(Path pcm, String ending) {
        return pcm.resolveSibling(String.valueOf(pcm.getFileName()).replaceFirst("\\.pcm$", "") + ending);
    }
}
