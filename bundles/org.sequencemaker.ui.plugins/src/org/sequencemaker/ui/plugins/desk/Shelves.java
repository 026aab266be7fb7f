package org.sequencemaker.ui.plugins.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.plugins.PluginDetails;

/** The shelves of all tabs, in step with what is installed and with what was found out. On the display thread only. */
final class Shelves {
    private final Map<Tab, Shelf> shelves = new EnumMap<>(Tab.class);
    private final FoundOut found = new FoundOut();

    Shelves() {
        for (Tab tab : Tab.values()) {
            shelves.put(tab, new Shelf());
        }
    }

    Shelf of(Tab tab) {
        Shelf shelf = shelves.get(tab);
        if (shelf == null) {
            throw new IllegalStateException("no shelf for " + tab);
        }
        return shelf;
    }

    /** Fills the shelf of a tab with what was found there. */
    void fill(Tab tab, List<PluginDetails> plugins, List<String> problems) {
        of(tab).fill(plugins.stream().map(found::known).toList(), problems);
    }

    /** This is installed now, and what the sites offer stands otherwise. */
    void installed(List<PluginDetails> plugins) {
        fill(Tab.INSTALLED, plugins, List.of());
        of(Tab.BROWSE).update(this::standing);
    }

    /**
     * Something was done; what was updated is no longer newer.
     *
     * @param words that say what, with the names of the plug-ins
     */
    void done(String words) {
        of(Tab.BROWSE).update(this::standing);
        of(Tab.UPDATES).remove(plugin -> words.contains(plugin.name()));
    }

    /** Returns whether there is something to find out that nobody has begun to; the one who asks begins. */
    boolean isToFind(PluginDetails plugin) {
        return found.isToFind(plugin);
    }

    void found(Looked looked) {
        found.add(looked.plugin(), looked.faults());
        shelves.values().forEach(each -> each.replace(looked.plugin()));
    }

    /** Returns what of a plug-in will not work, as far as its files have been looked at. */
    List<String> faults(PluginDetails plugin) {
        return found.faults(plugin);
    }

    /** Returns what is newer than a plug-in that is installed, or null. */
    @Nullable
    PluginDetails newer(PluginDetails plugin) {
        for (PluginDetails newer : of(Tab.UPDATES).all()) {
            if (newer.id().equals(plugin.id())
                    && !newer.version().equals(plugin.status().installed())) {
                return newer;
            }
        }
        boolean isNewer = !plugin.version().equals(plugin.status().installed());
        return isNewer && plugin.status().unfit() == null ? plugin : null;
    }

    /** Returns an offer with how it stands now that something has been installed or uninstalled. */
    private PluginDetails standing(PluginDetails offered) {
        PluginDetails.Status old = offered.status();
        PluginDetails here = of(Tab.INSTALLED).all().stream()
                .filter(plugin -> plugin.id().equals(offered.id()))
                .findFirst()
                .orElse(null);
        boolean enabled = here == null || here.status().enabled();
        return offered.with(
                new PluginDetails.Status(here == null ? null : here.version(), enabled, old.newer(), old.unfit()));
    }
}
