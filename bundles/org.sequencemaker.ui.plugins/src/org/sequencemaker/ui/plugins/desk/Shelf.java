package org.sequencemaker.ui.plugins.desk;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.plugins.PluginDetails;

/** The plug-ins of one tab: all there are, those that are searched for, and the one that is chosen. On the display thread only. */
public final class Shelf {
    private List<PluginDetails> all = List.of();
    private List<String> problems = List.of();
    private String search = "";
    private @Nullable String chosen;
    private boolean filled;

    /** Returns whether it has ever been filled: before that, none does not mean that there are none. */
    public boolean isFilled() {
        return filled;
    }

    /** Returns all, whatever is searched for. */
    public List<PluginDetails> all() {
        return all;
    }

    /** Returns those in which every word of the search is found. */
    public List<PluginDetails> shown() {
        String[] words = search.toLowerCase(Locale.ROOT).strip().split("\\s+");
        return all.stream().filter(plugin -> hasAll(plugin, words)).toList();
    }

    /** Returns what went wrong while it was being filled. */
    public List<String> problems() {
        return problems;
    }

    public String search() {
        return search;
    }

    /** Returns the plug-in that is chosen, of those shown; null for none. */
    public @Nullable PluginDetails chosen() {
        for (PluginDetails plugin : shown()) {
            if (plugin.id().equals(chosen)) {
                return plugin;
            }
        }
        return null;
    }

    void fill(List<PluginDetails> plugins, List<String> newProblems) {
        all = List.copyOf(plugins);
        problems = List.copyOf(newProblems);
        filled = true;
    }

    /** Changes each plug-in to what is known of it now. */
    void update(UnaryOperator<PluginDetails> change) {
        all = all.stream().map(change).toList();
    }

    /** Puts what is known now into the place of what was known of the same plug-in. */
    void replace(PluginDetails known) {
        update(plugin -> isSame(plugin, known) ? known : plugin);
    }

    void remove(Predicate<PluginDetails> unwanted) {
        all = all.stream().filter(unwanted.negate()).toList();
    }

    void search(String words) {
        search = words;
    }

    void choose(@Nullable String id) {
        chosen = id;
    }

    private static boolean isSame(PluginDetails one, PluginDetails other) {
        return one.id().equals(other.id()) && one.version().equals(other.version());
    }

    private static boolean hasAll(PluginDetails plugin, String[] words) {
        String text = String.join(" ", plugin.name(), plugin.description(), plugin.provider(), plugin.id())
                .toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
