package org.sequencemaker.builtin.format;

import org.sequencemaker.codec.design.SeqDesignImporter;
import org.sequencemaker.codec.lyrics.LrcImporter;
import org.sequencemaker.codec.lyrics.LyricsJsonImporter;
import org.sequencemaker.codec.lyrics.SrtImporter;
import org.sequencemaker.codec.marks.AudacityImporter;
import org.sequencemaker.codec.marks.MarksCsvImporter;
import org.sequencemaker.codec.program.PrgImporter;
import org.sequencemaker.codec.sequence.BallJsonImporter;
import org.sequencemaker.codec.sequence.PrgJsonImporter;
import org.sequencemaker.codec.smproj.SmprojImporter;
import org.sequencemaker.codec.table.SegmentsCsvImporter;

/** Our importers, each a class of its own, as an extension must be. */
public final class Importers {
    private Importers() {}

    /** Ball program. */
    public static final class Prg extends CodecImporter {
        public Prg() {
            super(new PrgImporter());
        }
    }

    /** Sequence Maker project. */
    public static final class Smproj extends CodecImporter {
        public Smproj() {
            super(new SmprojImporter());
        }
    }

    /** Sequence design. */
    public static final class SeqDesign extends CodecImporter {
        public SeqDesign() {
            super(new SeqDesignImporter());
        }
    }

    /** Compiled sequence. */
    public static final class PrgJson extends CodecImporter {
        public PrgJson() {
            super(new PrgJsonImporter());
        }
    }

    /** Ball sequence. */
    public static final class BallJson extends CodecImporter {
        public BallJson() {
            super(new BallJsonImporter());
        }
    }

    /** Lyrics with times. */
    public static final class LyricsJson extends CodecImporter {
        public LyricsJson() {
            super(new LyricsJsonImporter());
        }
    }

    /** Table of segments. */
    public static final class SegmentsCsv extends CodecImporter {
        public SegmentsCsv() {
            super(new SegmentsCsvImporter());
        }
    }

    /** Table of marks. */
    public static final class MarksCsv extends CodecImporter {
        public MarksCsv() {
            super(new MarksCsvImporter());
        }
    }

    /** Subtitles. */
    public static final class Srt extends CodecImporter {
        public Srt() {
            super(new SrtImporter());
        }
    }

    /** Karaoke lyrics. */
    public static final class Lrc extends CodecImporter {
        public Lrc() {
            super(new LrcImporter());
        }
    }

    /** Audacity labels. */
    public static final class Audacity extends CodecImporter {
        public Audacity() {
            super(new AudacityImporter());
        }
    }
}
