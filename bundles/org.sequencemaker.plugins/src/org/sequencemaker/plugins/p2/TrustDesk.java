package org.sequencemaker.plugins.p2;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.eclipse.equinox.p2.core.UIServices;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.plugins.Signer;
import org.sequencemaker.plugins.Trust;
import org.sequencemaker.plugins.Trust.Decision;
import org.sequencemaker.plugins.kept.KeptTrust;
import org.sequencemaker.plugins.kept.Policy;

/**
 * Where p2 asks whether to trust what it is about to install: answers from the policy and from what the user has said
 * before, and asks the user about the rest. As long as p2 has nobody to ask it trusts everything, whatever its own
 * settings say, so one of these is registered before its first operation.
 */
final class TrustDesk extends UIServices {
    private final Policy policy;
    private final KeptTrust kept;
    private @Nullable Case open;
    private @Nullable String refusal;

    /** What is being installed, and whom to ask about it. */
    record Case(Trust trust, List<String> plugins, List<String> sites, boolean trustedBefore) {}

    TrustDesk(Policy policy, KeptTrust kept) {
        this.policy = policy;
        this.kept = kept;
    }

    /** Whom to ask from here; null when nobody is to be asked, which refuses all that is not known. */
    synchronized void open(@Nullable Case asked) {
        open = asked;
        if (asked != null) {
            refusal = null;
        }
    }

    /** Returns why what was last asked about is not trusted, in words; null if it is. */
    synchronized @Nullable String refusal() {
        return refusal;
    }

    /** Returns the signer a key belongs to. */
    Signer signer(PGPPublicKey key) {
        String fingerprint = HexFormat.of().withUpperCase().formatHex(key.getFingerprint());
        Iterator<String> names = key.getUserIDs();
        return signer(names.hasNext() ? names.next() : "nobody", fingerprint);
    }

    private Signer signer(String name, String fingerprint) {
        boolean known = policy.keys().contains(fingerprint) || kept.trustsKey(fingerprint);
        return new Signer(known ? Signer.Kind.KNOWN : Signer.Kind.UNKNOWN, name, fingerprint);
    }

    // UIServices carries no null annotations.
    @SuppressWarnings("null")
    @Override
    public TrustInfo getTrustInfo(Certificate[][] chains, String[] unsigned) {
        return getTrustInfo(chains, List.of(), unsigned);
    }

    // UIServices carries no null annotations; all three may be null.
    @SuppressWarnings("null")
    @Override
    public synchronized TrustInfo getTrustInfo(
            Certificate[] @Nullable [] chains, @Nullable Collection<PGPPublicKey> keys, String @Nullable [] unsigned) {
        // p2 empties the collection afterwards, and would then remember nothing.
        List<PGPPublicKey> asked = keys == null ? List.of() : List.copyOf(keys);
        List<PGPPublicKey> trusted =
                asked.stream().filter(key -> isTrusted(signer(key))).toList();
        List<Certificate> certificates = new ArrayList<>();
        for (Certificate[] chain : chains == null ? new Certificate[0][] : chains) {
            if (chain.length > 0 && isTrusted(signer(chain[0]))) {
                certificates.add(chain[0]);
            }
        }
        boolean unsignedToo = unsigned == null || unsigned.length == 0 || mayBeUnsigned(List.of(unsigned));
        return new TrustInfo(certificates, trusted, false, unsignedToo);
    }

    private boolean isTrusted(Signer signer) {
        Case now = open;
        if (signer.kind() == Signer.Kind.KNOWN || now != null && now.trustedBefore) {
            return true;
        }
        Decision decision = now == null ? Decision.NO : now.trust.decide(new Trust.UnknownKey(signer, now.plugins));
        if (decision == Decision.ALWAYS) {
            kept.trustKey(signer.fingerprint(), signer.name());
        }
        if (decision == Decision.NO) {
            refusal = "The key of %s, %s, is not trusted, so nothing was installed."
                    .formatted(signer.name(), signer.fingerprint());
        }
        return decision != Decision.NO;
    }

    private boolean mayBeUnsigned(List<String> files) {
        Case now = open;
        if (policy.unsigned() == Policy.Unsigned.REFUSE) {
            refusal = "It is not signed, and this installation refuses such plug-ins, so nothing was installed.";
            return false;
        }
        if (policy.unsigned() == Policy.Unsigned.ALLOW) {
            return true;
        }
        if (now == null) {
            return false;
        }
        if (now.trustedBefore || !now.sites.isEmpty() && now.sites.stream().allMatch(kept::trustsUnsignedOf)) {
            return true;
        }
        Decision decision = now.trust.decide(new Trust.Unsigned(now.plugins, files));
        if (decision == Decision.ALWAYS) {
            now.sites.forEach(kept::trustUnsignedOf);
        }
        if (decision == Decision.NO) {
            refusal = "It is not signed and you did not trust it, so nothing was installed.";
        }
        return decision != Decision.NO;
    }

    private Signer signer(Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            String name = certificate instanceof X509Certificate x509
                    ? x509.getSubjectX500Principal().getName()
                    : certificate.getType();
            return signer(name, HexFormat.of().formatHex(digest).toUpperCase(Locale.ROOT));
        } catch (CertificateEncodingException | NoSuchAlgorithmException e) {
            return signer("a certificate that cannot be read", "");
        }
    }

    // UIServices carries no null annotations.
    @SuppressWarnings("null")
    @Override
    public AuthenticationInfo getUsernamePassword(String location) {
        return AUTHENTICATION_PROMPT_CANCELED;
    }

    // UIServices carries no null annotations.
    @SuppressWarnings("null")
    @Override
    public AuthenticationInfo getUsernamePassword(String location, AuthenticationInfo previous) {
        return AUTHENTICATION_PROMPT_CANCELED;
    }
}
