package org.sequencemaker.product;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.crypto.generators.Ed25519KeyPairGenerator;
import org.bouncycastle.crypto.params.Ed25519KeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** The PGP key of an author, made anew for each test: no test needs a secret in a file. */
final class SigningKey {
    private static final int ALGORITHM = PublicKeyAlgorithmTags.EDDSA_LEGACY;

    private final PGPKeyPair pair;
    private final PGPSecretKeyRing ring;

    /** @param owner whom the key says it belongs to: "An Author &lt;author@example.org&gt;" */
    SigningKey(String owner) throws PGPException {
        Ed25519KeyPairGenerator generator = new Ed25519KeyPairGenerator();
        generator.init(new Ed25519KeyGenerationParameters(new SecureRandom()));
        pair = new BcPGPKeyPair(PublicKeyPacket.VERSION_4, ALGORITHM, generator.generateKeyPair(), new Date());
        ring = new PGPKeyRingGenerator(
                        PGPSignature.POSITIVE_CERTIFICATION,
                        pair,
                        owner,
                        new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1),
                        null,
                        null,
                        new BcPGPContentSignerBuilder(ALGORITHM, HashAlgorithmTags.SHA256),
                        null)
                .generateSecretKeyRing();
    }

    /** Forty digits in capitals. */
    String fingerprint() {
        return HexFormat.of().withUpperCase().formatHex(pair.getPublicKey().getFingerprint());
    }

    /** The public key as text. */
    String publicKey() throws IOException {
        return armoured(ring.getPublicKey().getEncoded());
    }

    /** Returns the signature of a file as text. */
    String sign(Path file) throws IOException, PGPException {
        PGPSignatureGenerator generator = new PGPSignatureGenerator(
                new BcPGPContentSignerBuilder(ALGORITHM, HashAlgorithmTags.SHA256), pair.getPublicKey());
        generator.init(PGPSignature.BINARY_DOCUMENT, pair.getPrivateKey());
        generator.update(Files.readAllBytes(file));
        return armoured(generator.generate().getEncoded());
    }

    private static String armoured(byte[] packets) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (ArmoredOutputStream armour = ArmoredOutputStream.builder().build(text)) {
            armour.write(packets);
        }
        return text.toString(StandardCharsets.US_ASCII);
    }
}
