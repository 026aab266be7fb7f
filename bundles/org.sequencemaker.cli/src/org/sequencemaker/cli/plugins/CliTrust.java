package org.sequencemaker.cli.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.plugins.Signer;
import org.sequencemaker.plugins.Trust;

/** Trusts what the options say: a script cannot be asked. */
final class CliTrust implements Trust {
    private final boolean everything;
    private final List<String> fingerprints;
    private final List<String> hints = new ArrayList<>();

    CliTrust(Arguments arguments) {
        everything = arguments.flag("--yes");
        fingerprints = arguments.texts("--trust").stream()
                .map(text -> text.replaceAll("[^0-9A-Fa-f]", "").toUpperCase(Locale.ROOT))
                .toList();
    }

    static CommandSpecs options(CommandSpecs specs) {
        return specs.flag("--yes", "Trust unsigned plug-ins and unknown keys, this time.")
                .repeated("--trust", "FINGERPRINT", "Trust this key from now on; can be given several times.");
    }

    @Override
    public Decision decide(Question question) {
        return switch (question) {
            case UnknownKey key -> decide(key.signer());
            case Unsigned unsigned -> {
                hints.add(unsigned.words() + " Install it all the same with --yes.");
                yield everything ? Decision.ONCE : Decision.NO;
            }
        };
    }

    private Decision decide(Signer signer) {
        if (fingerprints.contains(signer.fingerprint())) {
            return Decision.ALWAYS;
        }
        hints.add("If you trust %s, say so with --trust %s.".formatted(signer.name(), signer.fingerprint()));
        return everything ? Decision.ONCE : Decision.NO;
    }

    /** Returns what to do about what was not trusted. */
    List<String> hints() {
        return List.copyOf(hints);
    }
}
