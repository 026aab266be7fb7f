package org.sequencemaker.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemProxiesTest {
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "https_proxy", "http://user:secret@proxy.example:3128/",
            "HTTP_PROXY", "other.example",
            "no_proxy", "internal.example, .local,10.0.0.1");

    @Test
    void proxiesOfTheEnvironmentAreUsedByScheme() {
        assertEquals("HTTP @ proxy.example/<unresolved>:3128", proxy(ENVIRONMENT, "https://api.openai.com/v1"));
        assertEquals("HTTP @ other.example/<unresolved>:80", proxy(ENVIRONMENT, "http://models.example:8000"));
        assertEquals(
                "SOCKS @ tor/<unresolved>:1080", proxy(Map.of("ALL_PROXY", "socks5h://tor"), "https://api.openai.com"));
    }

    @Test
    void thisMachineAndExceptionsAreReachedDirectly() {
        for (String address : new String[] {
            "http://localhost:11434",
            "http://127.0.0.1:8080",
            "https://internal.example",
            "https://gpu.internal.example",
            "https://box.local",
            "http://10.0.0.1"
        }) {
            assertEquals("DIRECT", proxy(ENVIRONMENT, address), address);
        }
        assertEquals("HTTP @ proxy.example/<unresolved>:3128", proxy(ENVIRONMENT, "https://notinternal.example"));
    }

    @Test
    void withoutAnyOrWithNonsenseItIsDirect() {
        assertEquals("DIRECT", proxy(Map.of(), "https://api.openai.com"));
        assertEquals("DIRECT", proxy(Map.of("https_proxy", "a b c"), "https://api.openai.com"));
        assertEquals("DIRECT", proxy(Map.of("https_proxy", "x", "no_proxy", "*"), "https://api.openai.com"));
    }

    private static String proxy(Map<String, String> environment, String address) {
        return new SystemProxies(null, environment)
                .select(URI.create(address))
                .getFirst()
                .toString();
    }
}
