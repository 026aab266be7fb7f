package org.sequencemaker.cli.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.ask.Answer;
import org.sequencemaker.assistant.ask.Asking;
import org.sequencemaker.assistant.ask.Question;
import org.sequencemaker.assistant.endpoint.Endpoints;
import org.sequencemaker.assistant.endpoint.EnvironmentKeys;
import org.sequencemaker.assistant.endpoint.ModelEndpoint;
import org.sequencemaker.assistant.engine.Account;
import org.sequencemaker.assistant.engine.Assistant;
import org.sequencemaker.assistant.engine.Ended;
import org.sequencemaker.assistant.engine.ProjectMemory;
import org.sequencemaker.assistant.engine.Prompt;
import org.sequencemaker.assistant.engine.TakenTurn;
import org.sequencemaker.assistant.loop.ChosenModel;
import org.sequencemaker.assistant.loop.LoopEvent;
import org.sequencemaker.assistant.loop.Price;
import org.sequencemaker.assistant.loop.TurnEnd;
import org.sequencemaker.assistant.price.PriceFile;
import org.sequencemaker.assistant.price.PriceTable;
import org.sequencemaker.assistant.proposal.Fitted;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.cli.Installed;
import org.sequencemaker.cli.UsageException;
import org.sequencemaker.cli.command.ShowSong;
import org.sequencemaker.cli.versions.AroundTurn;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.extension.chat.ChatEndpoint;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatModel;
import org.sequencemaker.extension.chat.ChatProvider;
import org.sequencemaker.extension.chat.ChatProviderSpec;
import org.sequencemaker.extension.guard.PluginFailure;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import picocli.CommandLine.Model.CommandSpec;

/** Lets the assistant change a project, or only say what it would change. */
public final class AskCommand implements Command {
    private final Installed installed;
    private final Map<String, String> environment;
    private final PriceFile prices;

    public AskCommand(Installed installed) {
        this(installed, System.getenv(), PriceFile.usual());
    }

    AskCommand(Installed installed, Map<String, String> environment, PriceFile prices) {
        this.installed = installed;
        this.environment = environment;
        this.prices = prices;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpecs.command(this, "ask", "Let the assistant change a project; shows what would change.")
                .argument("PROJECT", "The project.")
                .argument("PROMPT", "What to do, in plain English.")
                .option("--provider", "ID", "Who answers; \"offline\" if left out, which knows commands only.")
                .option("--base-url", "URL", "Where the model is, such as http://localhost:11434/v1.")
                .option("--model", "NAME", "Which model; the first that the server offers if left out.")
                .flag("--apply", "Write the changes into PROJECT, or into the file of --out.")
                .option("--out", "FILE", "Write the changed project there, and leave PROJECT as it is.")
                .flag("--json", "Print JSON, and nothing else.")
                .option("--max-calls", "N", "Finish after so many calls of tools; 100 if left out.")
                .option("--max-tokens", "N", "Finish after so many tokens.")
                .option("--max-cost", "AMOUNT", "Finish when it has cost so much; its price must be known.")
                .option("--max-time", "SECONDS", "Finish after so long; 600 if left out.")
                .option("--price", "IN,OUT", "What a million tokens cost; the user's table of prices if left out.")
                .footer(
                        "",
                        "A key is read from SEQUENCEMAKER_KEY_<PROVIDER> or SEQUENCEMAKER_KEY; for the provider's own address also from"
                                + " <PROVIDER>_API_KEY.",
                        "Exit codes: 1 where the turn ended early, 3 where the model could not be asked.")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws CodecException, IOException {
        Path path = arguments.path(0);
        AskOptions options = AskOptions.of(arguments);
        String outName = arguments.text("--out");
        Path out = outName != null ? arguments.path(outName) : arguments.flag("--apply") ? path : null;
        requireProject(path);
        if (out != null) {
            requireProject(out);
        }
        var read = ProjectFiles.read(path);
        read.warnings().forEach(warning -> console.warn(path.getFileName() + ": " + warning));
        ProjectMemory memory = ProjectMemory.of(read.project());
        memory.problems().forEach(console::warn);
        boolean json = arguments.flag("--json");
        Ended ended;
        Account account;
        try (ShowSong song = new ShowSong(read.project(), path, console)) {
            installed.hears(song::get);
            ended = ask(arguments.text(1), read.project(), memory, options, json ? null : console);
            account = new Assistant(installed.extensions(), Asking.NOBODY).checked(ended, read.project());
        }
        boolean good = ended.outcome().result().end() instanceof TurnEnd.Done;
        boolean failed = ended.outcome().result().end() instanceof TurnEnd.Failed;
        String written = out == null || failed
                ? null
                : write(out, out.equals(path), read.project(), memory, arguments.text(1), ended, console);
        if (json) {
            AskAnswer.printJson(ended, account, read.project(), written, console);
        } else {
            AskAnswer.print(ended, account, read.project(), written, console);
        }
        return good ? ExitCode.GOOD : failed ? ExitCode.BAD_INPUT : ExitCode.NO;
    }

    private static void requireProject(Path path) {
        if (!path.toString().endsWith(ProjectFiles.SUFFIX)) {
            throw new UsageException(path + " is no project; its name must end with " + ProjectFiles.SUFFIX);
        }
        if (Files.isDirectory(path)) {
            throw new UsageException(path + " is a folder; name a file");
        }
    }

    private Ended ask(
            String typed, Project project, ProjectMemory memory, AskOptions options, @Nullable Console console)
            throws IOException {
        Extension<ChatProviderSpec, ChatProvider> provider =
                installed.extensions().chatProviders().find(options.provider());
        if (provider == null) {
            throw new UsageException("--provider: there is no " + options.provider() + "; there are "
                    + installed.extensions().chatProviders().all().stream()
                            .map(Extension::id)
                            .collect(Collectors.joining(", ")));
        }
        String baseUrl = options.baseUrl().isEmpty() ? provider.spec().baseUrl() : options.baseUrl();
        String key = EnvironmentKeys.key(options.provider(), provider.spec(), baseUrl, environment);
        if (key.isEmpty() && Endpoints.needsKey(provider.spec(), baseUrl)) {
            throw new UsageException(
                    provider.spec().label() + " needs a key: set the environment variable SEQUENCEMAKER_KEY");
        }
        ChatEndpoint endpoint = new ChatEndpoint(baseUrl, key);
        try {
            ChatModel model = model(provider, endpoint, options.model());
            ChosenModel chosen = new ChosenModel(
                    installed.extensions().chats(),
                    provider,
                    endpoint,
                    model.name(),
                    model.contextTokens(),
                    0,
                    Map.of());
            Prompt prompt = new Prompt(
                    typed,
                    List.of(),
                    project,
                    UserSelection.NOTHING,
                    Time.ZERO,
                    memory.conversation(),
                    memory.taken(),
                    List.of());
            return new Assistant(installed.extensions(), new Scripted())
                    .run(
                            Assistant.freshTurn(),
                            prompt,
                            chosen,
                            model.name(),
                            options.caps(),
                            price(options, model.name(), console),
                            event -> tell(event, console));
        } catch (ChatException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", e);
        }
    }

    private Price price(AskOptions options, String model, @Nullable Console console) {
        Price given = options.price();
        if (given != null || options.provider().equals(ModelEndpoint.OFFLINE.provider())) {
            return given == null ? ModelEndpoint.FREE : given;
        }
        PriceTable table = prices.table();
        if (console != null) {
            table.problems().forEach(console::warn);
        }
        Price known = table.of(options.provider(), model);
        if (options.caps().cost() > 0 && !known.known()) {
            throw new UsageException("--max-cost needs --price IN,OUT, or a price of " + model + " in " + prices.file()
                    + ": what the model costs is not known otherwise");
        }
        return known;
    }

    /** The model named; its name alone is enough where the server does not list it. */
    private ChatModel model(Extension<ChatProviderSpec, ChatProvider> provider, ChatEndpoint endpoint, String name)
            throws ChatException, InterruptedException {
        if (!name.isEmpty()) {
            return new ChatModel(name, name, 0, true, false, false);
        }
        try {
            List<ChatModel> models = installed.extensions().chats().models(provider, endpoint);
            if (!models.isEmpty()) {
                return models.getFirst();
            }
        } catch (PluginFailure e) {
            throw new ChatException(ChatException.Kind.BAD_REQUEST, e.reason());
        }
        throw new UsageException(provider.spec().label() + " does not say which models it has; name one with --model");
    }

    private static void tell(LoopEvent event, @Nullable Console console) {
        if (console != null && event instanceof LoopEvent.Ran ran) {
            String first = ran.result().text().lines().findFirst().orElse("");
            console.complain((ran.result().failed() ? "! " : "* ") + ran.call().tool() + " "
                    + ran.call().arguments() + "\n  " + first);
        }
    }

    private static @Nullable String write(
            Path out, boolean isSame, Project project, ProjectMemory memory, String typed, Ended ended, Console console)
            throws CodecException {
        Fitted fitted = ended.proposal().onto(project);
        ProjectMemory more = memory.with(ended.outcome().result().turn());
        if (!fitted.applied().isEmpty()) {
            more = more.with(new TakenTurn(typed, fitted.applied(), ended.undid()));
        }
        boolean isTaken = isSame && !fitted.applied().isEmpty();
        AroundTurn versions = new AroundTurn(out, ended.proposal().turn(), console);
        if (isTaken) {
            versions.before(project);
        }
        Project saved = ProjectFiles.save(more.into(fitted.project()), out, Clock.systemDefaultZone());
        if (isTaken) {
            versions.after(saved);
        }
        return out.toString();
    }

    /** Whoever writes a script cannot be asked. */
    private static final class Scripted implements Asking {
        @Override
        public boolean consents(ToolSpec tool, ToolCall call) {
            return false;
        }

        @Override
        public Answer choose(Question question) {
            return new Answer.Own("nobody can be asked here: take the likeliest reading, and say which one you took");
        }
    }
}
