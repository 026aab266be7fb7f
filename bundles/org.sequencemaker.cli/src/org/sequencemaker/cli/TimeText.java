package org.sequencemaker.cli;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;

/** Times as people type them: seconds ({@code 62.5}) or minutes and seconds ({@code 1:02.5}). */
final class TimeText {
    private static final Pattern FORM = Pattern.compile("(?:([0-9]{1,4}):)?([0-9]{1,6}(?:\\.[0-9]{1,6})?)");

    private TimeText() {}

    static Time parse(String option, String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new UsageException(
                    option + ": a time is seconds, or minutes:seconds, such as 62.5 or 1:02.5, not " + text);
        }
        String minutes = matcher.group(1);
        BigDecimal seconds = new BigDecimal(matcher.group(2));
        if (minutes != null) {
            if (seconds.compareTo(BigDecimal.valueOf(60)) >= 0) {
                throw new UsageException(option + ": after the minutes come 0 to 59.999999 seconds, not " + text);
            }
            seconds = seconds.add(BigDecimal.valueOf(60).multiply(new BigDecimal(minutes)));
        }
        Time time = Time.ofSeconds(seconds);
        if (time.isAfter(Settings.MAX_DURATION)) {
            throw new UsageException(option + ": a show lasts 24 hours at most, so no time is after it, like " + text);
        }
        return time;
    }
}
