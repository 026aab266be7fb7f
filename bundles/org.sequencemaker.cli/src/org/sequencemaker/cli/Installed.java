package org.sequencemaker.cli;

import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.audio.Samples;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.host.Doors;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.registry.PlainRegistry;
import org.sequencemaker.extension.registry.Problem;
import org.sequencemaker.extension.registry.Problems;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.extension.store.EnvironmentSecrets;
import org.sequencemaker.extension.store.PluginArea;

/**
 * What is installed: our own formats and effects and those of plug-ins, all through one door. Nothing of it is looked
 * at before a command asks, for many need none of it. For one thread.
 */
public final class Installed implements AutoCloseable {
    private final Console console;
    private @Nullable PlainRegistry plain;
    private @Nullable PluginArea area;
    private @Nullable Standing standing;
    private @Nullable Extensions extensions;
    private Supplier<@Nullable Samples> song = () -> null;

    Installed(Console console) {
        this.console = console;
    }

    /** Gives plug-ins a song to hear; for a command that has one, before it asks for what is installed. */
    public void hears(Supplier<@Nullable Samples> newSong) {
        song = newSong;
    }

    public Extensions extensions() {
        Extensions made = extensions;
        if (made == null) {
            Problems problems = this::report;
            made = new Extensions(
                    registry(),
                    standing(),
                    problems,
                    new Guard(standing(), problems, () -> false, Duration.ofDays(1)),
                    Doors.plain(area().folders(), area().settings(), new EnvironmentSecrets(System.getenv(), problems))
                            .withSong(() -> song.get()));
            extensions = made;
        }
        return made;
    }

    /** Who may run, as the window knows it too. */
    public Standing standing() {
        Standing made = standing;
        if (made == null) {
            made = new Standing(area().standing());
            standing = made;
        }
        return made;
    }

    /** Where that is kept. */
    public PluginArea area() {
        PluginArea made = area;
        if (made == null) {
            made = new PluginArea(PluginArea.usualInstanceArea(), Runnable::run, this::report);
            area = made;
        }
        return made;
    }

    @Override
    public void close() {
        if (extensions != null) {
            extensions.close();
        }
        if (plain != null) {
            plain.close();
        }
    }

    /** The platform's where there is one; on a plain class path what lies on it. */
    private IExtensionRegistry registry() {
        IExtensionRegistry platform = RegistryFactory.getRegistry();
        if (platform != null) {
            return platform;
        }
        PlainRegistry made = PlainRegistry.ofClassPath(Installed.class.getClassLoader());
        plain = made;
        return made.registry();
    }

    /** Remarks are for authors, and the window shows them. */
    private void report(Problem problem) {
        if (problem.level() != Problem.Level.REMARK) {
            console.warn(problem.message());
        }
    }
}
