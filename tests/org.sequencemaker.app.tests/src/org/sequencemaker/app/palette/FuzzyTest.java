package org.sequencemaker.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyTest {
    private static final List<String> NAMES = List.of(
            "Split at Playhead",
            "Split at Beats",
            "Select All",
            "Select Same Colour",
            "Save As",
            "Save",
            "Zoom to Fit",
            "Insert Time in All Timelines",
            "Insert Time",
            "Preview",
            "Next Beat",
            "Nudge Beat Later");

    @ParameterizedTest
    @CsvSource({
        "sap,Split at Playhead",
        "split b,Split at Beats",
        "save,Save",
        "sa as,Save As",
        "ztf,Zoom to Fit",
        "insert time,Insert Time",
        "ita,Insert Time in All Timelines",
        "SSC,Select Same Colour",
        "prev,Preview",
        "nb,Next Beat",
        "later,Nudge Beat Later"
    })
    void theBestMatchIsWhatIsMeant(String letters, String name) {
        String best = NAMES.stream()
                .max(Comparator.comparingInt(one -> Fuzzy.score(letters, one)))
                .orElse("");
        assertEquals(name, best);
    }

    @Test
    void lettersThatAreNotThereInThatOrderAreNoMatch() {
        assertEquals(Fuzzy.NO_MATCH, Fuzzy.score("tilps", "Split"));
        assertEquals(Fuzzy.NO_MATCH, Fuzzy.score("splitz", "Split"));
        assertEquals(Fuzzy.NO_MATCH, Fuzzy.score("a", ""));
        assertTrue(Fuzzy.score("spt", "Split") > Fuzzy.NO_MATCH);
    }

    @Test
    void noLettersMatchEverythingAlike() {
        assertEquals(0, Fuzzy.score("  ", "Split"));
    }
}
