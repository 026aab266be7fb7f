package org.sequencemaker.llm.find;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sequencemaker.llm.ClientSettings;
import org.sequencemaker.llm.Endpoint;
import org.sequencemaker.llm.Key;
import org.sequencemaker.llm.Limits;
import org.sequencemaker.llm.LlmClient;
import org.sequencemaker.llm.LlmException;
import org.sequencemaker.llm.Model;
import org.sequencemaker.llm.Protocol;
import org.sequencemaker.llm.RetryPolicy;

/**
 * Looks for servers at the ports where they usually are on this machine: each is asked once, for its list of models and
 * without a key, all at the same time.
 */
public final class LocalServers {
    /** Where a program usually is. */
    public record Place(String name, int port) {}

    /** The usual ports, by how common the programs are. */
    public static final List<Place> USUAL = List.of(
            new Place("Ollama", 11434),
            new Place("LM Studio", 1234),
            new Place("llama.cpp", 8080),
            new Place("vLLM", 8000),
            new Place("Jan", 1337),
            new Place("KoboldCpp", 5001),
            new Place("text-generation-webui", 5000),
            new Place("GPT4All", 4891),
            new Place("SGLang", 30000));

    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private LocalServers() {}

    /** Returns those that answer, in the order of the places. Takes no longer than two seconds or so. */
    public static List<FoundServer> find() throws InterruptedException {
        return find(USUAL, PATIENCE);
    }

    /**
     * Returns those that answer at given places.
     *
     * @param patience how long each is waited for
     */
    public static List<FoundServer> find(List<Place> places, Duration patience) throws InterruptedException {
        ClientSettings settings =
                ClientSettings.USUAL.withLimits(Limits.USUAL.within(patience)).withRetry(RetryPolicy.NONE);
        List<FoundServer> found = new ArrayList<>();
        // Closing the client first ends all requests, so that closing the threads waits for none.
        try (ExecutorService threads = Executors.newCachedThreadPool(
                        Thread.ofPlatform().daemon().name("llm find ", 0).factory());
                LlmClient client = new LlmClient(settings)) {
            List<Future<List<FoundServer>>> answers = new ArrayList<>();
            for (Place place : places) {
                answers.add(threads.submit(() -> ask(client, place)));
            }
            for (Future<List<FoundServer>> answer : answers) {
                found.addAll(answer.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return List.copyOf(found);
    }

    private static List<FoundServer> ask(LlmClient client, Place place) throws InterruptedException {
        Endpoint endpoint =
                Endpoint.of(Protocol.CHAT_COMPLETIONS, "http://localhost:" + place.port() + "/v1", Key.NONE);
        try {
            List<Model> models = client.models(endpoint);
            return List.of(new FoundServer(name(place, models), endpoint, models));
        } catch (LlmException e) {
            // Nobody there, or somebody else.
            return List.of();
        }
    }

    /** Ports are shared; what a server calls the owner of its models is more certain. */
    private static String name(Place place, List<Model> models) {
        String owner = models.isEmpty() ? "" : models.getFirst().owner();
        return switch (owner) {
            case "library" -> "Ollama";
            case "llamacpp" -> "llama.cpp";
            case "vllm" -> "vLLM";
            case "organization_owner" -> "LM Studio";
            case "koboldcpp" -> "KoboldCpp";
            case "sglang" -> "SGLang";
            default -> place.name();
        };
    }
}
