package org.sequencemaker.extension.host;

import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.audio.Analysis;
import org.sequencemaker.extension.audio.AnalysisContext;
import org.sequencemaker.extension.audio.AnalyzerSpec;
import org.sequencemaker.extension.audio.AudioAnalyzer;
import org.sequencemaker.extension.audio.Samples;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.guard.PluginFailure;
import org.sequencemaker.extension.guard.Task;
import org.sequencemaker.extension.registry.Extension;

/** Lets audio analyzers listen to songs. Not on the display thread. */
public final class Analyzers {
    private final Guard guard;
    private final Hosts hosts;
    private final Capabilities capabilities;

    Analyzers(Guard guard, Hosts hosts, Capabilities capabilities) {
        this.guard = guard;
        this.hosts = hosts;
        this.capabilities = capabilities;
    }

    /**
     * Returns what an analyzer finds.
     *
     * @param progress is told how far it is, from 0 to 1, on another thread
     */
    public Analysis analyze(Extension<AnalyzerSpec, AudioAnalyzer> analyzer, Samples song, DoubleConsumer progress)
            throws PluginFailure, InterruptedException {
        String doing = "analyzing the song for " + analyzer.spec().label();
        @Nullable
        Analysis found = guard.call(analyzer, Task.of(doing, AudioAnalyzer.SILENCE_SECONDS), (audio, lease) -> {
            capabilities.require(analyzer.plugin(), Capability.AUDIO);
            Host host = hosts.host(analyzer, lease);
            return audio.analyze(song, new AnalysisContext() {
                @Override
                public void progress(double part) throws InterruptedException {
                    if (Thread.interrupted()) {
                        throw new InterruptedException();
                    }
                    lease.beat();
                    progress.accept(Math.clamp(part, 0, 1));
                }

                @Override
                public Host host() {
                    return host;
                }
            });
        });
        if (found == null) {
            throw guard.blame(analyzer, doing, "it returned null", null);
        }
        return found;
    }
}
