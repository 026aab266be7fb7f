package org.sequencemaker.plugin.testkit.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.model.effect.Shading;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.plugin.testkit.FakeHost;

class UnloadingTest {
    private static final String XML = """
            <plugin><extension point="org.sequencemaker.effects">
               <effect id="leaky" label="Leaky" class="%s"/>
            </extension></plugin>
            """.formatted(LeakyEffect.class.getName());

    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @SuppressWarnings("null")
    private FakeHost host;

    @BeforeEach
    void open() {
        host = new FakeHost(folder);
    }

    @AfterEach
    void close() {
        host.close();
        System.getProperties().remove("leaky");
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("leaky"))
                .forEach(Thread::interrupt);
    }

    @Test
    void whatKeepsNothingGoesAtOnce() throws Exception {
        used("clean");
        assertEquals(0, folder.toFile().listFiles((in, name) -> name.endsWith(".hprof")).length);
    }

    @Test
    void anObjectInTheSystemsPropertiesIsFound() {
        String told = leaked("property");
        assertTrue(
                told.startsWith("com.example.leaky was uninstalled, but its classes are still there, held by:"), told);
        assertTrue(told.contains("class java.lang.System"), told);
        assertTrue(told.contains("static props -> java.util.Properties"), told);
        assertTrue(told.contains("-> " + LeakyEffect.class.getName()), told);
    }

    @Test
    void aThreadThatGoesOnIsFound() {
        String told = leaked("thread");
        assertTrue(told.contains("thread)"), told);
        assertTrue(told.contains("LeakyEffect$Waiting"), told);
    }

    @Test
    void aThreadLocalIsFound() throws Exception {
        String[] told = new String[1];
        // On a thread of its own, so that the value goes with the thread.
        Thread thread = new Thread(() -> told[0] = leaked("thread local"));
        thread.start();
        thread.join();
        assertTrue(told[0].contains("threadLocals -> java.lang.ThreadLocal$ThreadLocalMap"), told[0]);
    }

    private String leaked(String how) {
        return String.valueOf(
                assertThrows(AssertionError.class, () -> used(how)).getMessage());
    }

    private void used(String how) throws Exception {
        host.assertUnloads("com.example.leaky", XML, LeakyEffect.class, with -> {
            Effect effect = new Effect("leaky", Map.of("how", new ParameterValue.Text(how)));
            Objects.requireNonNull(with.effect("leaky")).shade(new Shading(effect, 0, 100, 100), new int[4]);
        });
    }
}
