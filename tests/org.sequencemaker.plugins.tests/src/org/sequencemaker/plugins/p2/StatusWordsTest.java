package org.sequencemaker.plugins.p2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;

/** What p2 says and what people read; its sentences are recorded from real refusals. */
class StatusWordsTest {
    private static final String PLUGIN = "org.eclipse.equinox.p2.director";

    @Test
    void whatIsMissingComesFirst() {
        CannotDo why = StatusWords.unsolvable(tree(
                "Cannot complete the install because one or more required items could not be found.",
                "Software being installed: Lasers 1.2.0.202611221401 (com.example.lasers.feature.feature.group 1.2.0.202611221401)",
                "Missing requirement: Lasers 1.2.0.202611221401 (com.example.lasers 1.2.0.202611221401) requires 'osgi.bundle; com.example.optics [3.0.0,4.0.0)' but it could not be found",
                "Cannot satisfy dependency:"));
        assertEquals(
                "com.example.optics in version 3.0.0 up to, but not including, 4.0.0 is missing: Lasers 1.2.0 needs it.",
                why.words());
        assertEquals(4, why.refused().details().size());
    }

    @Test
    void aMissingPackageIsCalledOne() {
        CannotDo why = StatusWords.unsolvable(
                tree(
                        "Missing requirement: com.example.lasers 1.2.0 requires 'java.package; org.json 0.0.0' but it could not be found"));
        assertEquals("the package org.json is missing: com.example.lasers 1.2.0 needs it.", why.words());
    }

    @Test
    void anotherSystemIsNamedAsTheReason() {
        CannotDo why = StatusWords.unsolvable(
                tree(
                        "Lasers 1.2.0 (com.example.lasers.feature.feature.group 1.2.0) cannot be installed in this environment because its filter is not applicable."));
        assertEquals("Lasers 1.2.0 is made for another system than this one.", why.words());
    }

    @Test
    void twoVersionsOfOnePartAreAConflict() {
        CannotDo why = StatusWords.unsolvable(tree(
                "Cannot complete the install because of a conflicting dependency.",
                "Only one of the following can be installed at once: "));
        assertEquals("Two versions of one part exclude each other.", why.words());
    }

    @Test
    void whatNobodyUnderstandsIsToldInFull() {
        CannotDo why = StatusWords.unsolvable(tree("Something new."));
        assertEquals("It does not fit together with what is installed.", why.words());
        assertTrue(why.refused().details().contains("Something new."));
    }

    @Test
    void theCauseOfAFailureIsTold() {
        IStatus status = new Status(
                IStatus.ERROR,
                PLUGIN,
                "An error occurred while collecting items to be installed",
                new IOException("No space left on device"));
        assertEquals(
                "The files cannot be fetched: No space left on device.",
                StatusWords.failed("The files cannot be fetched", status).words());
    }

    private static IStatus tree(String... sentences) {
        MultiStatus root = new MultiStatus(PLUGIN, 1, sentences[0], null);
        for (String sentence : sentences) {
            root.add(new Status(IStatus.ERROR, PLUGIN, sentence));
        }
        return root;
    }
}
