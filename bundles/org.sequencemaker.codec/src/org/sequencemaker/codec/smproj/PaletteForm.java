package org.sequencemaker.codec.smproj;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sequencemaker.codec.json.Fields;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.codec.json.Part;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Palette.Entry;
import org.sequencemaker.model.colour.Rgb;

/** Palettes: {@code palettes}, a field of ours. */
final class PaletteForm {
    private PaletteForm() {}

    static Part list(List<Palette> palettes) {
        return out -> out.list(palettes, (palette, place) -> fields(palette, place));
    }

    private static Fields fields(Palette palette, int place) {
        return new Fields(palette.kept())
                .required("id", JsonText.quote(palette.id()), palette.id().equals(standardId(place)))
                .required("name", JsonText.quote(palette.name()), palette.name().equals(standardName(place)))
                .required(
                        "entries", entries(palette.entries()), palette.entries().isEmpty());
    }

    private static Part entries(List<Entry> entries) {
        return out -> out.list(entries, (entry, place) -> fields(entry, place));
    }

    private static Fields fields(Entry entry, int place) {
        return new Fields(entry.kept())
                .required("id", JsonText.quote(entry.id()), entry.id().equals(standardEntryId(place)))
                .required("name", JsonText.quote(entry.name()), entry.name().isEmpty())
                .required(
                        "color", JsonText.colour(entry.colour()), entry.colour().equals(Rgb.BLACK));
    }

    static List<Palette> read(JsonValue project, Loading loading) {
        Set<String> ids = new HashSet<>();
        return loading.list(project, "palettes", (item, index) -> palette(item, index, ids, loading));
    }

    private static Palette palette(JsonValue object, int index, Set<String> ids, Loading loading) {
        Set<String> entryIds = new HashSet<>();
        Palette palette = new Palette(
                loading.wantedId(object, standardId(index)),
                loading.text(object, "name", standardName(index)),
                loading.list(object, "entries", (item, place) -> entry(item, place, entryIds, loading)));
        Kept kept = loading.keep(object, fields(palette, index));
        return new Palette(Loading.freeId(palette.id(), ids), palette.name(), palette.entries(), kept);
    }

    private static Entry entry(JsonValue object, int index, Set<String> ids, Loading loading) {
        Entry entry = new Entry(
                loading.wantedId(object, standardEntryId(index)),
                loading.text(object, "name", ""),
                loading.colour(object, "color", Rgb.BLACK));
        return new Entry(
                Loading.freeId(entry.id(), ids),
                entry.name(),
                entry.colour(),
                loading.keep(object, fields(entry, index)));
    }

    private static String standardId(int place) {
        return "p" + (place + 1);
    }

    private static String standardName(int place) {
        return "Palette " + (place + 1);
    }

    private static String standardEntryId(int place) {
        return "c" + (place + 1);
    }
}
