package org.sequencemaker.model.beat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.sequencemaker.model.mark.Mark;

/**
 * Where bars begin among the beats of a song: stretches of bars of one length each, so that a song may change its metre, or have
 * a bar too many. Beats are named by their place in the list.
 *
 * @param stretches in the order of the song
 */
public record BarPlan(List<Stretch> stretches) {
    /**
     * Bars of one length.
     *
     * @param first beat with which one of them begins; the first stretch reaches back before it
     * @param length beats in each of them
     */
    public record Stretch(int first, int length) {}

    public BarPlan {
        stretches = List.copyOf(stretches);
    }

    /**
     * Reads the plan off the bars that there are.
     *
     * @param usual length of a bar where there is only one
     */
    public static BarPlan of(List<Mark> beats, List<Mark> bars, int usual) {
        TreeSet<Integer> places = new TreeSet<>();
        if (!beats.isEmpty()) {
            bars.forEach(bar -> places.add(Beats.nearest(beats, bar.time())));
        }
        return of(places, usual);
    }

    /** The plan of bars that begin at these beats. */
    public static BarPlan of(TreeSet<Integer> places, int usual) {
        List<Stretch> found = new ArrayList<>();
        for (Integer place : places) {
            Integer next = places.higher(place);
            // How long the last bar is nobody knows; it is as long as the one before it.
            int length = next != null
                    ? next - place
                    : found.isEmpty() ? usual : found.getLast().length();
            if (found.isEmpty() || found.getLast().length() != length) {
                found.add(new Stretch(place, length));
            }
        }
        return new BarPlan(found);
    }

    /** Returns with which beats bars begin, of so many. */
    public List<Integer> places(int beats) {
        List<Integer> places = new ArrayList<>();
        for (int k = 0; k < stretches.size(); k++) {
            Stretch stretch = stretches.get(k);
            int end = k + 1 < stretches.size() ? stretches.get(k + 1).first() : beats;
            int from = k == 0 ? Math.floorMod(stretch.first(), stretch.length()) : stretch.first();
            for (int place = from; place < Math.min(end, beats); place += stretch.length()) {
                places.add(place);
            }
        }
        return places;
    }
}
