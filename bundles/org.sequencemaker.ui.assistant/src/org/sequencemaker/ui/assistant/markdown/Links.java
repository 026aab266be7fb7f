package org.sequencemaker.ui.assistant.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Which links of a stranger's text may be opened. */
public final class Links {
    private static final int LONGEST = 2_000;

    private Links() {}

    /**
     * Whether an address leads to a page of the web, and nowhere else: not to a file, a program or a mail. One that
     * hides where it leads behind the name of a user ({@code https://known.example@other.example}) does not count.
     */
    public static boolean leadsToTheWeb(String address) {
        if (address.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme();
            String host = uri.getHost();
            return scheme != null
                    && host != null
                    && uri.getUserInfo() == null
                    && (scheme.toLowerCase(Locale.ROOT).equals("http")
                            || scheme.toLowerCase(Locale.ROOT).equals("https"));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
