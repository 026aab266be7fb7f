package org.sequencemaker.plugins.p2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.plugins.Trust;
import org.sequencemaker.plugins.Trust.Decision;
import org.sequencemaker.plugins.kept.KeptTrust;
import org.sequencemaker.plugins.kept.Policy;
import org.sequencemaker.plugins.kept.Policy.Unsigned;

class TrustDeskTest {
    @TempDir
    Path folder = Path.of("");

    private final List<String> asked = new ArrayList<>();
    private KeptTrust kept = new KeptTrust(Path.of(""));

    @BeforeEach
    void keepInAFolder() {
        kept = new KeptTrust(folder);
    }

    @Test
    void unsignedFilesAreAskedAboutInWords() {
        TrustDesk desk = desk(Unsigned.ASK);
        open(desk, Decision.ONCE, false);
        assertTrue(unsigned(desk));
        assertEquals(
                List.of("Lasers 1.0.0: not signed, so that nobody can tell who made it or whether it was changed on"
                        + " the way."),
                asked);
    }

    @Test
    void sayingNoIsRememberedAsTheReason() {
        TrustDesk desk = desk(Unsigned.ASK);
        open(desk, Decision.NO, false);
        assertFalse(unsigned(desk));
        assertNotNull(desk.refusal());
    }

    @Test
    void alwaysIsNotAskedAgain() {
        open(desk(Unsigned.ASK), Decision.ALWAYS, false);
        TrustDesk desk = desk(Unsigned.ASK);
        open(desk, Decision.ALWAYS, false);
        assertTrue(unsigned(desk));
        TrustDesk later = desk(Unsigned.ASK);
        open(later, Decision.NO, false);
        assertTrue(unsigned(later));
        assertEquals(1, asked.size());
    }

    @Test
    void thePolicyOfTheInstallationGoesFirst() {
        TrustDesk strict = desk(Unsigned.REFUSE);
        open(strict, Decision.ALWAYS, true);
        assertFalse(unsigned(strict));
        TrustDesk lax = desk(Unsigned.ALLOW);
        open(lax, Decision.NO, false);
        assertTrue(unsigned(lax));
        assertEquals(List.of(), asked);
    }

    @Test
    void nobodyToAskMeansNo() {
        assertFalse(unsigned(desk(Unsigned.ASK)));
    }

    @Test
    void whatWasTrustedBeforeComesBackUnasked() {
        TrustDesk desk = desk(Unsigned.ASK);
        open(desk, Decision.NO, true);
        assertTrue(unsigned(desk));
        assertEquals(List.of(), asked);
    }

    private TrustDesk desk(Unsigned unsigned) {
        return new TrustDesk(new Policy(Map.of(), unsigned, Set.of(), Policy.Http.NEVER), kept);
    }

    private void open(TrustDesk desk, Decision decision, boolean before) {
        Trust trust = question -> {
            asked.add(question.words());
            return decision;
        };
        desk.open(new TrustDesk.Case(trust, List.of("Lasers 1.0.0"), List.of("https://example.org/"), before));
    }

    // p2 passes null for what there is none of.
    @SuppressWarnings({"null", "NullAway"})
    private static boolean unsigned(TrustDesk desk) {
        return desk.getTrustInfo(null, List.of(), new String[] {"lasers.jar"}).trustUnsignedContent();
    }
}
