package org.sequencemaker.extension.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;

/** Puts extensions in order: by what they say of before and after, then by id. */
final class Ordering {
    private Ordering() {}

    /**
     * Returns the extensions in order. Ids that are not there are ignored: the plug-in they belong to need
     * not be installed. Those in a circle come last, by id.
     *
     * @param circle is told of each extension that is in a circle
     */
    static <E extends Extension<?, ?>> List<E> sort(List<E> extensions, Consumer<E> circle) {
        Map<String, E> byId = new LinkedHashMap<>();
        extensions.stream().sorted(Comparator.comparing(Extension::id)).forEach(e -> byId.put(e.id(), e));
        Map<String, Set<String>> followers = followers(byId);
        Map<String, Integer> waiting = new HashMap<>();
        followers.values().forEach(ids -> ids.forEach(id -> waiting.merge(id, 1, Integer::sum)));
        PriorityQueue<String> ready = new PriorityQueue<>();
        byId.keySet().stream().filter(id -> !waiting.containsKey(id)).forEach(ready::add);
        List<E> sorted = new ArrayList<>();
        for (String id = ready.poll(); id != null; id = ready.poll()) {
            E next = byId.remove(id);
            if (next != null) {
                sorted.add(next);
            }
            for (String follower : followers.getOrDefault(id, Set.of())) {
                if (waiting.merge(follower, -1, Integer::sum) == 0) {
                    ready.add(follower);
                }
            }
        }
        byId.values().forEach(circle);
        sorted.addAll(byId.values());
        return sorted;
    }

    private static Map<String, Set<String>> followers(Map<String, ? extends Extension<?, ?>> byId) {
        Map<String, Set<String>> followers = new HashMap<>();
        byId.forEach((id, extension) -> {
            extension.before().forEach(other -> link(byId, followers, id, other));
            extension.after().forEach(other -> link(byId, followers, other, id));
        });
        return followers;
    }

    private static void link(Map<String, ?> byId, Map<String, Set<String>> followers, String first, String second) {
        if (byId.containsKey(first) && byId.containsKey(second)) {
            followers.computeIfAbsent(first, id -> new LinkedHashSet<>()).add(second);
        }
    }
}
