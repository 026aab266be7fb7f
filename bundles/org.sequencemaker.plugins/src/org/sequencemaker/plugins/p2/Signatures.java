package org.sequencemaker.plugins.p2;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPPublicKeyRingCollection;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.plugins.Signer;

/**
 * Who has signed fetched files. p2 checks a signature as it fetches a file, and writes the keys that passed beside the
 * file; those are read here.
 */
final class Signatures {
    private static final String KEYS = "pgp.publicKeys";
    private static final String SIGNATURES = "pgp.signatures";
    private static final String CHECKSUM = "download.checksum.sha-256";

    private final TrustDesk desk;

    Signatures(TrustDesk desk) {
        this.desk = desk;
    }

    /** Returns who has signed all of some files; nobody, as soon as one is without a signature. */
    Signer of(Collection<IArtifactDescriptor> files) {
        Signer weakest = null;
        for (IArtifactDescriptor file : files) {
            List<PGPPublicKey> keys = keys(file.getProperty(KEYS));
            if (keys.isEmpty()) {
                return Signer.UNSIGNED;
            }
            Signer signer = desk.signer(keys.getFirst());
            if (weakest == null || signer.kind() == Signer.Kind.UNKNOWN) {
                weakest = signer;
            }
        }
        return weakest == null ? Signer.UNSIGNED : weakest;
    }

    /** Whether two places that have a file of the same name and version have the same one, with the same signatures. */
    static boolean agree(IArtifactKey key, IArtifactRepository one, IArtifactRepository other) {
        for (IArtifactDescriptor here : one.getArtifactDescriptors(key)) {
            for (IArtifactDescriptor there : other.getArtifactDescriptors(key)) {
                if (agree(here::getProperty, there::getProperty)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same by what is said of both; a file without a sum of its bytes is taken for the same. */
    static boolean agree(Property one, Property other) {
        String sum = one.of(CHECKSUM);
        String otherSum = other.of(CHECKSUM);
        boolean isSameFile = sum == null || otherSum == null || sum.equals(otherSum);
        return isSameFile && signatures(one).equals(signatures(other));
    }

    /** Without blanks and line ends, which XML does not keep apart. */
    private static String signatures(Property file) {
        String found = file.of(SIGNATURES);
        return found == null ? "" : found.replaceAll("\\s", "");
    }

    /** What is said of a file, by name. */
    interface Property {
        @Nullable
        String of(String name);
    }

    static List<PGPPublicKey> keys(@Nullable String armoured) {
        List<PGPPublicKey> keys = new ArrayList<>();
        if (armoured == null || armoured.isBlank()) {
            return keys;
        }
        // XML has made blanks of the line ends.
        String text = armoured.contains("\n")
                ? armoured
                : armoured.replace(' ', '\n')
                        .replace("-----BEGIN\nPGP\nPUBLIC\nKEY\nBLOCK-----", "-----BEGIN PGP PUBLIC KEY BLOCK-----")
                        .replace("-----END\nPGP\nPUBLIC\nKEY\nBLOCK-----", "-----END PGP PUBLIC KEY BLOCK-----");
        try (InputStream input =
                PGPUtil.getDecoderStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)))) {
            for (PGPPublicKeyRing ring : new PGPPublicKeyRingCollection(input, new BcKeyFingerprintCalculator())) {
                keys.add(ring.getPublicKey());
            }
        } catch (IOException | PGPException e) {
            // A key that cannot be read is no key: the file counts as unsigned.
            keys.clear();
        }
        return keys;
    }
}
