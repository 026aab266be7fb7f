package org.sequencemaker.plugins.p2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.eclipse.equinox.p2.core.UIServices.TrustInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.plugins.Signer;
import org.sequencemaker.plugins.Trust;
import org.sequencemaker.plugins.Trust.Decision;
import org.sequencemaker.plugins.kept.KeptTrust;
import org.sequencemaker.plugins.kept.Policy;

class SignaturesTest {
    private static final String KEY = """
        -----BEGIN PGP PUBLIC KEY BLOCK-----

        mDMEawMExRYJKwYBBAHaRw8BAQdAkGgP4m3Y2YTJC/t08+o8BZgZ5CUxDUNVs4ey
        lNG7OBO0I0V4YW1wbGUgQXV0aG9yIDxhdXRob3JAZXhhbXBsZS5vcmc+wl4EExYI
        AAYFgmsDBMYACgkQdKz/BH7jKmcanAD9HPGwpyI/sAvZwmyCxpsj59zQ5Zsgkmns
        6GgmIswTpTABAKGkLaXgU1TFCLL5/Z/sTH5nXblJnk9+yESmBgdSeXoM
        =VX3b
        -----END PGP PUBLIC KEY BLOCK-----
        """;
    private static final String FINGERPRINT = "73A0B9ECB692E53A0059601C74ACFF047EE32A67";
    private static final String OWNER = "Example Author <author@example.org>";

    @TempDir
    Path folder = Path.of("");

    private final List<String> asked = new ArrayList<>();

    @Test
    void aKeyIsReadAsP2KeepsItWithItsLinesRunTogether() {
        assertEquals(1, Signatures.keys(KEY).size());
        assertEquals(1, Signatures.keys(KEY.replace('\n', ' ')).size());
        assertEquals(List.of(), Signatures.keys("rubbish"));
        assertEquals(List.of(), Signatures.keys(null));
    }

    private static Signatures.Property file(String sum, String signatures) {
        Map<String, String> said = new HashMap<>();
        if (!sum.isEmpty()) {
            said.put("download.checksum.sha-256", sum);
        }
        if (!signatures.isEmpty()) {
            said.put("pgp.signatures", signatures);
        }
        return said::get;
    }

    @Test
    void aFileThatHasBeenSignedSinceOrHasOtherBytesIsAnother() {
        assertTrue(Signatures.agree(file("ab", "one two"), file("ab", "one\ntwo")));
        assertTrue(Signatures.agree(file("", ""), file("ab", "")));
        assertFalse(Signatures.agree(file("ab", ""), file("ab", "one two")));
        assertFalse(Signatures.agree(file("ab", "one"), file("ab", "two")));
        assertFalse(Signatures.agree(file("ab", "one"), file("cd", "one")));
    }

    @Test
    void anUnknownKeyIsAskedAboutOnceAndRemembered() {
        TrustDesk desk = desk(Set.of());
        assertEquals(
                new Signer(Signer.Kind.UNKNOWN, OWNER, FINGERPRINT),
                desk.signer(Signatures.keys(KEY).getFirst()));
        assertEquals(1, trusted(desk, Decision.ALWAYS).size());
        assertTrue(asked.getFirst().contains(FINGERPRINT), asked.getFirst());
        assertEquals(1, trusted(desk(Set.of()), Decision.NO).size());
        assertEquals(1, asked.size());
    }

    @Test
    void aKeyThatIsNotTrustedInstallsNothing() {
        TrustDesk desk = desk(Set.of());
        assertEquals(List.of(), trusted(desk, Decision.NO));
        assertTrue(String.valueOf(desk.refusal()).contains(OWNER), desk.refusal());
    }

    @Test
    void aKeyOfThePolicyIsNeverAskedAbout() {
        TrustDesk desk = desk(Set.of(FINGERPRINT));
        assertEquals(1, trusted(desk, Decision.NO).size());
        assertEquals(List.of(), asked);
    }

    private TrustDesk desk(Set<String> keys) {
        Policy policy = new Policy(Map.of(), Policy.Unsigned.ASK, keys, Policy.Http.NEVER);
        return new TrustDesk(policy, new KeptTrust(folder));
    }

    // p2 passes null for what there is none of.
    @SuppressWarnings({"null", "NullAway"})
    private List<PGPPublicKey> trusted(TrustDesk desk, Decision decision) {
        Trust trust = question -> {
            asked.add(question.words());
            return decision;
        };
        desk.open(new TrustDesk.Case(trust, List.of("Lasers 1.0.0"), List.of("https://example.org/"), false));
        TrustInfo info = desk.getTrustInfo(null, Signatures.keys(KEY), null);
        return List.copyOf(info.getTrustedPGPKeys());
    }
}
