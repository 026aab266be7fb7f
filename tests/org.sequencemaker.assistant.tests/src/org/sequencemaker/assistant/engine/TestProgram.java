package org.sequencemaker.assistant.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sequencemaker.assistant.ask.Asking;
import org.sequencemaker.assistant.loop.Caps;
import org.sequencemaker.assistant.loop.ChosenModel;
import org.sequencemaker.assistant.loop.Price;
import org.sequencemaker.builtin.effect.BuiltinEffects;
import org.sequencemaker.extension.chat.ChatEndpoint;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.host.Doors;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.host.SettingsStore;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.mark.MarkTrack.Kind;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.plugin.testkit.PluginRegistry;
import org.sequencemaker.plugin.testkit.PluginXml;

/** The program with what is built in, as an assistant meets it, and a small show. */
public final class TestProgram implements AutoCloseable {
    /** Must be in nothing that anybody gets to see. */
    static final String KEY = "sk-canary-0123456789abcdef";

    private static final String PLUGIN = "org.sequencemaker.builtin";

    private final PluginRegistry plugins = new PluginRegistry();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    public final Extensions extensions;

    public TestProgram(Path folder) {
        try {
            plugins.install(PLUGIN, Files.readString(PluginXml.of(PLUGIN)), BuiltinEffects.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Standing standing = new Standing(Standing.Store.inMemory());
        extensions = new Extensions(
                plugins.registry(),
                standing,
                problem -> problems.add(problem.message()),
                new Guard(standing, problem -> problems.add(problem.message()), () -> false, Duration.ofDays(1)),
                Doors.plain(folder, SettingsStore.inMemory(), SettingsStore.inMemory()));
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    PluginRegistry plugins() {
        return plugins;
    }

    ChosenModel model(String provider, String baseUrl) {
        return new ChosenModel(
                extensions.chats(),
                Objects.requireNonNull(extensions.chatProviders().find(provider), provider),
                new ChatEndpoint(baseUrl, KEY),
                "m",
                100_000,
                0,
                Map.of());
    }

    /** Types a prompt; without a caller's own settings. */
    Ended say(Prompt prompt, ChosenModel model) throws InterruptedException {
        return new Assistant(extensions, Asking.NOBODY)
                .run("turn", prompt, model, "m", Caps.USUAL, Price.UNKNOWN, event -> {});
    }

    @Override
    public void close() {
        extensions.close();
        plugins.close();
    }

    /** A minute at 120 beats a minute, three balls, six sections, five words. */
    static Project show() {
        Project empty = Project.empty("Test show", new Settings(Time.ofMillis(60_000), 100, 4, Kept.NOTHING));
        List<Mark> beats = new ArrayList<>();
        List<Mark> downbeats = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            beats.add(Mark.at(Time.ofMillis(500L * i), ""));
            if (i % 4 == 0) {
                downbeats.add(Mark.at(Time.ofMillis(500L * i), ""));
            }
        }
        List<Timeline> timelines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            timelines.add(Timeline.empty("Ball " + (i + 1), 4, empty.duration()).withId(TimelineId.loaded(i)));
        }
        return empty.withTimelines(timelines)
                .withMarkTracks(List.of(
                        track("beats", "Beats", Kind.BEAT, beats),
                        track("downbeats", "Bars", Kind.DOWNBEAT, downbeats),
                        track(
                                "sections",
                                "Sections",
                                Kind.SECTION,
                                List.of(
                                        section(0, 8, "Intro"),
                                        section(8, 16, "Verse"),
                                        section(16, 24, "Chorus"),
                                        section(24, 40, "Bridge"),
                                        section(40, 48, "Chorus"),
                                        section(48, 60, "Outro")))))
                .withPalettes(List.of(
                        new Palette("p", "Fire", List.of(new Palette.Entry("e", "Ember", new Rgb(170, 51, 0))))))
                .withLyrics(Lyrics.NONE.withWords(List.of(
                        word("I", 17_000, 17_400),
                        word("love", 17_400, 18_000),
                        word("you", 18_000, 18_600),
                        word("love", 42_000, 42_500),
                        word("You,", 42_500, 43_000))));
    }

    private static Lyrics.Word word(String text, long start, long end) {
        return new Lyrics.Word(text, Time.ofMillis(start), Time.ofMillis(end));
    }

    private static Mark section(double start, double end, String label) {
        return Mark.over(Time.ofSeconds(start), Time.ofSeconds(end - start), label);
    }

    private static MarkTrack track(String id, String name, Kind kind, List<Mark> marks) {
        return new MarkTrack(id, name, kind, Rgb.WHITE, marks);
    }
}
