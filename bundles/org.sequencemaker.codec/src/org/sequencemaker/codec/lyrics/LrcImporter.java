package org.sequencemaker.codec.lyrics;

import java.util.List;
import java.util.regex.Pattern;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Importer;
import org.sequencemaker.codec.PlainText;
import org.sequencemaker.codec.Source;

/** Reads {@code .lrc} files, with times for lines, and for words where they have them. */
public final class LrcImporter implements Importer {
    static final String SUFFIX = ".lrc";

    private static final Pattern TIMED = Pattern.compile("(?m)^\\s*\\[\\d{1,4}:\\d{1,2}([.:]\\d{1,3})?]");

    @Override
    public String id() {
        return "lrc";
    }

    @Override
    public String label() {
        return "Karaoke lyrics";
    }

    @Override
    public List<String> suffixes() {
        return List.of(SUFFIX);
    }

    @Override
    public boolean recognises(Source source) {
        return TIMED.matcher(PlainText.glance(source, 4096)).find();
    }

    @Override
    public Imported read(Source source) throws CodecException {
        return new LrcReader(source.name(), source.stem(SUFFIX)).read(PlainText.lines(source));
    }
}
