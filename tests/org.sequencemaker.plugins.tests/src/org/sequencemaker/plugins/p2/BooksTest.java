package org.sequencemaker.plugins.p2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.plugins.Aftercare;
import org.sequencemaker.plugins.EarlierState;
import org.sequencemaker.plugins.Outcome;
import org.sequencemaker.plugins.Progress;
import org.sequencemaker.plugins.Trust;
import org.sequencemaker.plugins.kept.KeptPlugin;
import org.sequencemaker.plugins.kept.Policy;
import org.sequencemaker.plugins.start.UserArea;

class BooksTest {
    private static final KeptPlugin LASERS = plugin("lasers", "1.0.0");
    private static final KeptPlugin SPARKLE = plugin("sparkle", "1.0.0");
    private static final KeptPlugin NEWER = plugin("sparkle", "1.1.0");

    @TempDir
    Path folder = Path.of("");

    private final List<String> told = new ArrayList<>();
    private final Aftercare care = new Aftercare() {
        @Override
        public void uninstalled(String bundle) {
            told.add("uninstalled " + bundle);
        }

        @Override
        public void updated(String bundle) {
            told.add("updated " + bundle);
        }
    };

    @Test
    void whoIsUninstalledOrAnotherVersionIsToldAndWhoIsDisabledIsNot() {
        Books books = books();
        books.write("before you installed lasers 1.0.0", List.of(LASERS, SPARKLE));
        assertEquals(List.of(), told);
        books.write("before you disabled lasers 1.0.0", List.of(LASERS.enabled(false), SPARKLE));
        assertEquals(List.of(), told);
        books.write("before you updated sparkle 1.1.0", List.of(LASERS, NEWER));
        assertEquals(List.of("updated org.example.sparkle"), told);
        books.write("before you uninstalled lasers 1.0.0", List.of(NEWER));
        assertEquals(List.of("updated org.example.sparkle", "uninstalled org.example.lasers"), told);
    }

    @Test
    void whatCanBeGoneBackToIsWantedAsWellAsWhatIsInstalled() throws Exception {
        Books books = books();
        books.write("before you installed sparkle 1.0.0", List.of(SPARKLE));
        books.write("before you updated sparkle 1.1.0", List.of(NEWER));
        assertEquals(Set.of(SPARKLE, NEWER), books.wanted());
        EarlierState last = books.states().getFirst();
        assertEquals("before you updated sparkle 1.1.0", last.words());
        assertEquals(List.of(SPARKLE), books.at(last));
        EarlierState unknown = new EarlierState(1, last.until(), "before the flood", List.of());
        assertThrows(CannotDo.class, () -> books.at(unknown));
    }

    @Test
    void safeModeKeepsTheSameBooks() {
        books().write("before you installed sparkle 1.0.0", List.of(SPARKLE));
        SafeProvisioning safe = new SafeProvisioning(area(), care);
        Outcome refused = safe.uninstall(List.of("org.example.nothing.feature"), Progress.NONE);
        assertEquals("org.example.nothing.feature is not installed.", refused.words());
        assertEquals(
                "Uninstalled sparkle 1.0.0.",
                safe.uninstall(List.of(SPARKLE.id()), Progress.NONE).words());
        assertEquals(List.of("uninstalled org.example.sparkle"), told);
        EarlierState state = safe.states().getFirst();
        assertInstanceOf(Outcome.Done.class, safe.revert(state, Trust.KNOWN_ONLY, Progress.NONE));
        assertEquals(List.of(SPARKLE), books().all());
    }

    private UserArea area() {
        return new UserArea(folder, null);
    }

    private Books books() {
        return new Books(area(), Policy.USUAL, care);
    }

    private static KeptPlugin plugin(String name, String version) {
        String bundle = "org.example." + name;
        return new KeptPlugin(bundle + ".feature", version, name, null, true, List.of(bundle));
    }
}
