package org.sequencemaker.codec.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequencemaker.model.Kept;

/**
 * What is the same for many objects of a file: where only the order of the fields has to be kept, a
 * hundred thousand segments share one {@link Kept}. One for each file that is read.
 */
public final class KeptShapes {
    private final Map<List<String>, Kept> byNames = new HashMap<>();

    /** Returns what holds the places of these fields and nothing else. */
    Kept places(List<String> names) {
        return byNames.computeIfAbsent(List.copyOf(names), KeptShapes::make);
    }

    private static Kept make(List<String> names) {
        Map<String, String> places = new LinkedHashMap<>();
        new ArrayList<>(names).forEach(name -> places.put(name, ""));
        return new Kept(places);
    }
}
