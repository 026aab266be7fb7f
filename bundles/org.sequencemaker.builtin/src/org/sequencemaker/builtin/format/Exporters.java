package org.sequencemaker.builtin.format;

import org.sequencemaker.codec.buddy.BuddyExporter;
import org.sequencemaker.codec.marks.AudacityExporter;
import org.sequencemaker.codec.marks.MarksCsvExporter;
import org.sequencemaker.codec.program.PrgExporter;
import org.sequencemaker.codec.sequence.BallJsonExporter;
import org.sequencemaker.codec.sequence.PrgJsonExporter;
import org.sequencemaker.codec.smproj.SmprojExporter;
import org.sequencemaker.codec.table.SegmentsCsvExporter;

/** Our exporters, each a class of its own, as an extension must be. */
public final class Exporters {
    private Exporters() {}

    /** Ball programs. */
    public static final class Prg extends CodecExporter {
        public Prg() {
            super(new PrgExporter());
        }
    }

    /** Compiled sequences. */
    public static final class PrgJson extends CodecExporter {
        public PrgJson() {
            super(new PrgJsonExporter());
        }
    }

    /** Ball sequences. */
    public static final class BallJson extends CodecExporter {
        public BallJson() {
            super(new BallJsonExporter());
        }
    }

    /** Companion app bundle. */
    public static final class Buddy extends CodecExporter {
        public Buddy() {
            super(new BuddyExporter());
        }
    }

    /** Table of segments. */
    public static final class SegmentsCsv extends CodecExporter {
        public SegmentsCsv() {
            super(new SegmentsCsvExporter());
        }
    }

    /** Table of marks. */
    public static final class MarksCsv extends CodecExporter {
        public MarksCsv() {
            super(new MarksCsvExporter());
        }
    }

    /** Audacity labels of the marks. */
    public static final class Audacity extends CodecExporter {
        public Audacity() {
            super(new AudacityExporter());
        }
    }

    /** Sequence Maker project. */
    public static final class Smproj extends CodecExporter {
        public Smproj() {
            super(new SmprojExporter());
        }
    }
}
