package org.sequencemaker.assistant.price;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.assistant.loop.Price;

/** Reads a table of prices piece by piece, so that each fault is told with its line and costs only its own rule. */
final class PriceReader {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_PROBLEMS = 20;

    private final String name;
    private final JsonParser json;
    private final List<PriceTable.Rule> rules = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private String currency = "";

    private PriceReader(String name, JsonParser json) {
        this.name = name;
        this.json = json;
    }

    /** @param name of the file, for problems */
    static PriceTable read(String text, String name) {
        try (JsonParser json = JSON.createParser(text)) {
            return new PriceReader(name, json).read();
        } catch (IOException e) {
            return new PriceTable("", List.of(), List.of(name + " cannot be read: " + e.getMessage()));
        }
    }

    private PriceTable read() throws IOException {
        try {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                problem("is no table of prices: it begins with { and has a field \"models\"");
                return table();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                JsonToken value = json.nextToken();
                if (field.equals("currency") && value == JsonToken.VALUE_STRING) {
                    currency = json.getText().strip();
                } else if (field.equals("models") && value == JsonToken.START_OBJECT) {
                    models();
                } else if (field.equals("models")) {
                    problem("\"models\" is no object in { }");
                    json.skipChildren();
                } else {
                    json.skipChildren();
                }
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            problems.add(name + ", line " + line + ": this is no JSON (" + e.getOriginalMessage()
                    + "); the prices after it are unknown");
        }
        return table();
    }

    private PriceTable table() {
        return new PriceTable(currency, rules, problems);
    }

    private void models() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String pattern = json.currentName();
            if (json.nextToken() == JsonToken.START_OBJECT) {
                rule(pattern);
            } else {
                problem("\"" + pattern + "\" has no prices in { }, such as {\"input\": 3, \"output\": 15}");
                json.skipChildren();
            }
        }
    }

    private void rule(String pattern) throws IOException {
        double input = -1;
        double cached = -1;
        double output = -1;
        boolean isGood = true;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            boolean isPrice = value.isNumeric() && json.getDoubleValue() >= 0 && json.getDoubleValue() < 1e9;
            switch (field) {
                case "input" -> input = isPrice ? json.getDoubleValue() : -1;
                case "cached" -> cached = isPrice ? json.getDoubleValue() : -1;
                case "output" -> output = isPrice ? json.getDoubleValue() : -1;
                default -> isPrice = false;
            }
            if (!isPrice) {
                problem("\"" + field + "\" of \"" + pattern + "\" is no price: write \"input\", \"cached\" or"
                        + " \"output\" with a number from 0");
                json.skipChildren();
                isGood = false;
            }
        }
        if (isGood && (input < 0 || output < 0)) {
            problem("\"" + pattern + "\" needs both \"input\" and \"output\"");
        } else if (isGood) {
            rules.add(new PriceTable.Rule(pattern, new Price(true, input, cached < 0 ? input : cached, output)));
        }
    }

    private void problem(String what) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(name + ", line " + json.currentTokenLocation().getLineNr() + ": " + what);
        }
    }
}
