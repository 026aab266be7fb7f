package org.sequencemaker.plugins.kept;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What was installed before each change, so that the user can go back. Only changes made through this program are in
 * it: p2's own history has states in the middle of things, and going back to one of them would empty the program.
 */
public final class KeptStates {
    /** More than anybody wants to look through. */
    private static final int MOST = 50;

    private final LineFile file;

    /**
     * A moment before a change.
     *
     * @param millis when, since 1970; names the state too
     * @param words what ended it: "before you installed Sparkle 1.0.0"
     * @param plugins what was installed
     */
    public record State(long millis, String words, List<KeptPlugin> plugins) {
        public State {
            plugins = List.copyOf(plugins);
        }
    }

    /**
     * @param folder of all that is known of plug-ins
     */
    public KeptStates(Path folder) {
        file = new LineFile(
                folder.resolve("history.list"), "What was installed before: state, time, words; then its plug-ins");
    }

    /** Returns them, oldest first. */
    public List<State> all() {
        List<State> states = new ArrayList<>();
        List<KeptPlugin> plugins = new ArrayList<>();
        for (List<String> fields : file.read().reversed()) {
            if (fields.size() >= 3 && fields.getFirst().equals("state")) {
                try {
                    states.add(new State(Long.parseLong(fields.get(1)), fields.get(2), plugins));
                } catch (NumberFormatException e) {
                    // Not written by us; its plug-ins go with it.
                }
                plugins.clear();
            } else if (fields.getFirst().equals("with")) {
                KeptPlugin plugin = KeptPlugin.of(fields.subList(1, fields.size()));
                if (plugin != null) {
                    plugins.add(plugin);
                }
            }
        }
        return states.reversed();
    }

    /** Remembers what was installed before a change; the oldest are forgotten. */
    public void add(String words, List<KeptPlugin> before) {
        List<State> states = new ArrayList<>(all());
        long last = states.isEmpty() ? 0 : states.getLast().millis();
        states.add(new State(Math.max(System.currentTimeMillis(), last + 1), words, before));
        List<List<String>> lines = new ArrayList<>();
        for (State state : states.subList(Math.max(0, states.size() - MOST), states.size())) {
            lines.add(List.of("state", Long.toString(state.millis), state.words));
            for (KeptPlugin plugin : state.plugins) {
                List<String> fields = new ArrayList<>(List.of("with"));
                fields.addAll(plugin.fields());
                lines.add(fields);
            }
        }
        file.write(lines);
    }

    /** Returns the ids and versions of plug-ins that some state has. */
    public List<KeptPlugin> plugins() {
        return all().stream()
                .flatMap(state -> state.plugins.stream())
                .filter(Objects::nonNull)
                .toList();
    }
}
