package org.sequencemaker.codec.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.codec.json.TimeReading;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;

/** Takes cells of a table as what they should be, and says in which line they are not. */
public final class Cells {
    private final String file;
    private final Csv.Row row;

    public Cells(String file, Csv.Row row) {
        this.file = file;
        this.row = row;
    }

    /** Returns the text, empty if there is none. */
    public String text(String column) {
        return row.get(column);
    }

    /** Returns a time inside the longest show there can be. */
    public Time time(String column) throws CodecException {
        Time time = TimeReading.seconds(number(column));
        if (time == null || time.isNegative() || time.isAfter(Settings.MAX_DURATION)) {
            throw problem(column, "must be a number of seconds from 0 to a day");
        }
        return time;
    }

    public int whole(String column, int least, int most, int otherwise) throws CodecException {
        if (row.get(column).isBlank()) {
            return otherwise;
        }
        BigDecimal number = number(column);
        if (number == null
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw problem(column, "must be a number from " + least + " to " + most);
        }
        return number.intValue();
    }

    /** Returns the number with a point or a comma before its decimals, or null if it is none. */
    public @Nullable BigDecimal number(String column) {
        return JsonText.number(row.get(column).replace(',', '.'));
    }

    public Rgb colour(String column) throws CodecException {
        Rgb colour = ColourNames.parse(row.get(column));
        if (colour == null) {
            throw problem(column, "must be a colour such as #FF8000 or red");
        }
        return colour;
    }

    /** Returns an error about a cell. */
    public CodecException problem(String column, String must) {
        String text = row.get(column);
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return new CodecException(
                file, "line " + row.line(), "\"" + column + "\" is \"" + shown + "\" but " + must, "");
    }
}
