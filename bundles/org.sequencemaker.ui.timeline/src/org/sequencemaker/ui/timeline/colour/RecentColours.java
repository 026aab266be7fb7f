package org.sequencemaker.ui.timeline.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.ui.memory.Memory;

/** The colours this user has chosen last, remembered from one start to the next. */
public final class RecentColours {
    static final int MOST = 12;
    private static final String KEY = "colours.recent";

    private final Memory memory;

    public RecentColours(Memory memory) {
        this.memory = memory;
    }

    /** Returns them, the last one first. */
    public List<Rgb> all() {
        List<Rgb> all = new ArrayList<>();
        for (String word : memory.get(KEY, "").split(" ")) {
            Rgb colour = ColourNames.parse(word);
            if (colour != null && all.size() < MOST) {
                all.add(colour);
            }
        }
        return all;
    }

    public void add(Rgb colour) {
        List<Rgb> next = new ArrayList<>(all());
        next.remove(colour);
        next.addFirst(colour);
        memory.put(KEY, next.stream().limit(MOST).map(Rgb::hex).collect(Collectors.joining(" ")));
    }
}
