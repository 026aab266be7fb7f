package org.sequencemaker.history.version;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How long versions are kept. Those that the user named are kept for ever, whatever is said here.
 *
 * @param most how many others are kept at most
 * @param age how old they may become
 * @param least how many of the newest are kept however old they are: a show that is taken up again after years still
 *     has its versions
 */
public record Retention(int most, Duration age, int least) {
    /** What goes for everybody who has not said otherwise. */
    public static final Retention STANDARD = new Retention(10_000, Duration.ofDays(730), 100);

    public Retention {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException(
                    "of versions at least 1 and at most " + most + " can be kept, not at least " + least);
        }
    }

    /** Returns those that are no longer to be kept. */
    List<Version> surplus(List<Version> versions, Instant now) {
        List<Version> newestFirst = new ArrayList<>(versions);
        newestFirst.sort(Comparator.comparingLong(Version::number).reversed());
        Instant oldest = now.minus(age);
        List<Version> surplus = new ArrayList<>();
        int count = 0;
        for (Version version : newestFirst) {
            if (version.isNamed()) {
                continue;
            }
            count++;
            boolean isOld = version.time().isBefore(oldest) && count > least;
            if (count > most || isOld) {
                surplus.add(version);
            }
        }
        return surplus;
    }
}
