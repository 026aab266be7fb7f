package org.sequencemaker.codec.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.PlainText;
import org.sequencemaker.codec.Source;

/**
 * Comma-separated values as RFC 4180 has them. Reading also takes semicolons and tabs, which
 * spreadsheets write in some countries, and lines that end in any way. A text that a spreadsheet would
 * take for a formula is written with an apostrophe before it, which reading takes away again.
 */
public final class Csv {
    private static final int MOST_ROWS = 1_000_000;
    private static final String FORMULA = "=+-@\t\r'";

    /**
     * A row.
     *
     * @param line in which it begins, from 1
     * @param columns place by name of the column, in lower case
     */
    public record Row(int line, List<String> cells, Map<String, Integer> columns) {
        /** Returns the text of a column, empty if the row does not have it. */
        public String get(String column) {
            Integer place = columns.get(column);
            return place == null || place >= cells.size() ? "" : plain(cells.get(place));
        }
    }

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private Csv(String text) {
        this.text = text;
        String head = text.lines().findFirst().orElse("");
        this.separator = head.contains(",") ? ',' : head.contains(";") ? ';' : '\t';
    }

    /**
     * Reads the rows below the first, which names the columns.
     *
     * @throws CodecException if a quote is never closed, or there are too many rows
     */
    public static List<Row> read(Source source) throws CodecException {
        Csv csv = new Csv(PlainText.of(source));
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        boolean isHead = true;
        while (csv.at < csv.text.length()) {
            int start = csv.line;
            List<String> cells = csv.row(source.name());
            if (isHead) {
                cells.forEach(cell -> columns.putIfAbsent(cell.strip().toLowerCase(Locale.ROOT), columns.size()));
                isHead = false;
            } else if (cells.size() > 1 || !cells.getFirst().isBlank()) {
                rows.add(new Row(start, cells, columns));
            }
            if (rows.size() > MOST_ROWS) {
                throw new CodecException(source.name(), "line " + start, "more than " + MOST_ROWS + " rows", "");
            }
        }
        return rows;
    }

    /** Returns whether the first line of a file names these columns. Never fails. */
    public static boolean hasColumns(Source source, List<String> columns) {
        String head =
                PlainText.glance(source, 1024).lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        List<String> found = List.of(head.replace("\"", "").split("\\s*[,;\t]\\s*"));
        return found.containsAll(columns);
    }

    private List<String> row(String file) throws CodecException {
        List<String> cells = new ArrayList<>();
        do {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted(file) : unquoted());
        } while (at < text.length() && text.charAt(at) == separator && ++at <= text.length());
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
        return cells;
    }

    private String unquoted() {
        int start = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted(String file) throws CodecException {
        int start = line;
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '"' && (at + 1 == text.length() || text.charAt(at + 1) != '"')) {
                at++;
                return cell.append(unquoted()).toString();
            }
            at += sign == '"' ? 1 : 0;
            line += sign == '\n' ? 1 : 0;
            cell.append(sign);
        }
        throw new CodecException(file, "line " + start, "a quote is opened and never closed", "");
    }

    /** Writes rows, the first of which names the columns. */
    public static byte[] write(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                out.append(i == 0 ? "" : ",").append(cell(row.get(i)));
            }
            out.append("\r\n");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a text that no spreadsheet takes for a formula. */
    public static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static String cell(String text) {
        boolean plain = text.indexOf(',') < 0
                && text.indexOf(';') < 0
                && text.indexOf('"') < 0
                && text.indexOf('\n') < 0
                && text.indexOf('\r') < 0
                && text.indexOf('\t') < 0
                && text.equals(text.strip());
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
