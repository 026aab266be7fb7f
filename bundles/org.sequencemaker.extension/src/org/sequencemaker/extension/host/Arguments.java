package org.sequencemaker.extension.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolParameter;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.Refusal;

/** Makes the arguments of a tool out of what a model wrote, or says all that is wrong with it. */
public final class Arguments {
    private final Vocabulary vocabulary;
    private final List<String> faults = new ArrayList<>();

    private Arguments(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Returns the call that a model meant.
     *
     * @param said texts, numbers, booleans, lists and maps, as the JSON held them; null values are as none
     * @throws Refusal that names everything that is wrong, and what would be right
     */
    public static ToolCall read(ToolSpec tool, Map<String, ? extends @Nullable Object> said, Vocabulary vocabulary) {
        Arguments arguments = new Arguments(vocabulary);
        Map<String, Object> read = arguments.object("", tool.parameters(), said);
        if (!arguments.faults.isEmpty()) {
            throw new Refusal(tool.id() + ": " + String.join("; ", arguments.faults));
        }
        return new ToolCall(tool.id(), read);
    }

    private Map<String, Object> object(
            String path, List<ToolParameter> parameters, Map<?, ? extends @Nullable Object> said) {
        Map<String, Object> read = new LinkedHashMap<>();
        for (ToolParameter parameter : parameters) {
            String at = path + parameter.name();
            Object value = said.get(parameter.name());
            if (value == null && !parameter.standard().isEmpty()) {
                value = parameter.standard();
            }
            if (value != null) {
                Object good = value(at, parameter, value);
                if (good != null) {
                    read.put(parameter.name(), good);
                }
            } else if (parameter.required()) {
                faults.add(at + " is missing");
            }
        }
        for (Object name : said.keySet()) {
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                faults.add("there is no argument " + path + name + ", only "
                        + parameters.stream().map(ToolParameter::name).collect(Collectors.joining(", ")));
            }
        }
        return read;
    }

    private @Nullable Object value(String at, ToolParameter parameter, Object said) {
        try {
            return switch (parameter.type()) {
                case TEXT -> text(parameter, said);
                case INTEGER -> integer(parameter, said);
                case NUMBER -> number(parameter, said);
                case FLAG -> flag(said);
                case COLOUR -> vocabulary.colour(said);
                case TIME -> vocabulary.time(said);
                case TIMELINES -> vocabulary.timelines(said);
                case SPANS -> vocabulary.spans(said);
                case LIST -> list(at, parameter, said);
                case OBJECT -> nested(at, parameter, said);
            };
        } catch (Refusal e) {
            faults.add(at + ": " + e.reason());
            return null;
        }
    }

    private static String text(ToolParameter parameter, Object said) {
        String text = String.valueOf(said);
        if (!parameter.choices().isEmpty() && !parameter.choices().contains(text)) {
            throw new Refusal("\"" + text + "\" is none of " + String.join(", ", parameter.choices()));
        }
        return text;
    }

    private static long integer(ToolParameter parameter, Object said) {
        double number = number(parameter, said);
        if (number != Math.rint(number) || Math.abs(number) > 1L << 53) {
            throw new Refusal(said + " is not a whole number");
        }
        return (long) number;
    }

    private static double number(ToolParameter parameter, Object said) {
        double number;
        try {
            number = said instanceof Number given ? given.doubleValue() : Double.parseDouble(String.valueOf(said));
        } catch (NumberFormatException e) {
            throw new Refusal("\"" + said + "\" is not a number");
        }
        if (!(number >= parameter.minimum() && number <= parameter.maximum())) {
            throw new Refusal(
                    said + " is not from " + plain(parameter.minimum()) + " to " + plain(parameter.maximum()));
        }
        return number;
    }

    private static boolean flag(Object said) {
        return switch (String.valueOf(said)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Refusal("\"" + said + "\" is neither true nor false");
        };
    }

    private List<Object> list(String at, ToolParameter parameter, Object said) {
        if (!(said instanceof List<?> items)) {
            throw new Refusal("it must be a list");
        }
        List<Object> read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Object item = items.get(i);
            Object good = item == null
                    ? null
                    : value(at + "[" + i + "]", parameter.items().getFirst(), item);
            if (good != null) {
                read.add(good);
            } else if (item == null) {
                faults.add(at + "[" + i + "] is null");
            }
        }
        return read;
    }

    private Map<String, Object> nested(String at, ToolParameter parameter, Object said) {
        if (!(said instanceof Map<?, ?> fields)) {
            throw new Refusal("it must be an object");
        }
        return object(at + ".", parameter.items(), fields);
    }

    private static String plain(double number) {
        if (Math.abs(number) == Double.MAX_VALUE) {
            return "any";
        }
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }
}
