package org.sequencemaker.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who may use whom, as a table. Arrows point down only: a bundle may use those of ours it names here and, by prefix,
 * bundles and packages of others. Everybody may use jspecify.
 */
final class Layers {
    /** One row: what the bundle may use of ours (short names) and of others (prefixes). */
    record Row(List<String> ours, List<String> others) {}

    private static final List<String> WINDOWS = List.of(
            "org.eclipse.swt",
            "org.eclipse.jface",
            "org.eclipse.e4.",
            "org.eclipse.equinox.common",
            "org.eclipse.core.runtime",
            "org.eclipse.core.commands",
            "jakarta.",
            "org.osgi.service.event");
    private static final List<String> ENGINES = List.of(
            "model",
            "editing",
            "layout",
            "codec",
            "check",
            "audio",
            "llm",
            "extension",
            "history",
            "assistant",
            "builtin",
            "device",
            "lyrics",
            "authoring",
            "plugins");

    static final Map<String, Row> TABLE = new TreeMap<>();

    static {
        row("model", List.of(), List.of());
        row("editing", List.of("model"), List.of());
        row("layout", List.of("model"), List.of());
        row("codec", List.of("model"), List.of("com.fasterxml.jackson."));
        row("check", List.of("model", "editing", "codec"), List.of());
        row("audio", List.of(), List.of("javax.sound."));
        row(
                "audio.worker",
                List.of("audio"),
                List.of("be.tarsos.", "javax.sound.", "com.tagtraum.", "com.jcraft.", "javazoom.jl.", "org.jflac"));
        row("llm", List.of(), List.of("okhttp3", "com.fasterxml.jackson."));
        row(
                "extension",
                List.of("model", "editing"),
                List.of("org.eclipse.equinox.registry", "org.eclipse.equinox.common"));
        row("history", List.of("model", "codec", "editing"), List.of("org.eclipse.jgit"));
        row(
                "assistant",
                List.of("model", "editing", "extension", "codec", "check", "llm"),
                List.of("com.fasterxml.jackson.", "org.sqlite", "java.sql"));
        row(
                "builtin",
                List.of("model", "editing", "extension", "codec", "check", "audio", "llm"),
                List.of("javax.imageio"));
        row("lyrics", List.of("model", "codec"), List.of("com.fasterxml.jackson."));
        row("device", List.of("model", "codec"), List.of());
        row(
                "plugins",
                List.of("model", "editing", "extension", "authoring"),
                List.of("org.eclipse.equinox.", "org.eclipse.core.", "org.bouncycastle.", "org.osgi.framework"));
        row(
                "cli",
                ENGINES,
                List.of(
                        "picocli",
                        "org.eclipse.equinox.app",
                        "org.eclipse.equinox.common",
                        "org.eclipse.equinox.registry",
                        "com.fasterxml.jackson.",
                        "javax.imageio"));
        row("ui", List.of("model", "editing", "layout"), WINDOWS);
        row(
                "ui.timeline",
                List.of("model", "editing", "layout", "codec", "check", "audio", "lyrics", "extension", "ui"),
                WINDOWS);
        row(
                "ui.assistant",
                List.of("model", "editing", "layout", "codec", "llm", "history", "assistant", "extension", "ui"),
                with(WINDOWS, "org.commonmark."));
        row("ui.plugins", List.of("model", "editing", "layout", "plugins", "extension", "authoring", "ui"), WINDOWS);
        row("authoring", List.of("model", "extension"), List.of());
        row(
                "plugin.testkit",
                List.of("model", "extension"),
                List.of("org.eclipse.equinox.", "com.fasterxml.jackson.", "com.sun.management"));
        row("example.sparkle", List.of("model", "extension"), List.of());
        row("example.housestyle", List.of("model", "extension"), List.of());
        row("example.gallery", List.of("model", "extension"), List.of());
        row("example.misbehaving", List.of("model", "extension"), List.of());
        row("example.lightcount", List.of("model", "extension"), WINDOWS);
        row("example.stubborn", List.of("model", "extension"), WINDOWS);
        row("app", List.of(".*"), List.of("org.eclipse.", "jakarta.", "javax.crypto", "org.osgi."));
    }

    private Layers() {}

    private static List<String> with(List<String> prefixes, String more) {
        List<String> all = new ArrayList<>(prefixes);
        all.add(more);
        return List.copyOf(all);
    }

    private static void row(String bundle, List<String> ours, List<String> others) {
        TABLE.put(bundle, new Row(ours, others));
    }

    /** Windows are made in {@code ui}, its kin, {@code app} and the examples of parts; all the rest runs without. */
    static boolean mayHaveWindows(String bundle) {
        return bundle.equals("app")
                || bundle.equals("ui")
                || bundle.startsWith("ui.")
                || bundle.equals("example.lightcount")
                || bundle.equals("example.stubborn");
    }
}
