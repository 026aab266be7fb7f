package org.sequencemaker.ui.timeline.song;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.project.OpenProject;

/** The buttons to play with: play, stop, loop, clicks, speed, volume, the view, and where the playhead is. */
final class TransportBar extends Composite {
    private final SongSession session;
    private final Button play;
    private final Button loop;
    private final Button clicks;
    private final Button analyze;
    private final Combo speed;
    private final Scale volume;
    private final Combo view;
    private final Label time;
    private String shownTime = "";

    TransportBar(Composite parent, SongSession session) {
        super(parent, SWT.NONE);
        this.session = session;
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.wrap = false;
        layout.marginTop = 1;
        layout.marginBottom = 1;
        setLayout(layout);
        play = button(SWT.PUSH, "play", "▶", Messages.PLAY, session.transport()::togglePlay);
        button(SWT.PUSH, "stop", "■", Messages.STOP, session.transport()::stop);
        loop = button(
                SWT.TOGGLE,
                "loop",
                "⟲",
                Messages.LOOP,
                () -> session.transport().setLooping(!session.transport().isLooping()));
        clicks = button(
                SWT.TOGGLE,
                "metronome",
                "♩",
                Messages.METRONOME,
                () -> session.transport().setClicking(!session.transport().isClicking()));
        time = new Label(this, SWT.NONE);
        time.setData("org.eclipse.swtbot.widget.key", "song.time");
        time.setLayoutData(new RowData(150, SWT.DEFAULT));
        speed = speeds();
        volume = volume();
        view = views();
        analyze = button(SWT.PUSH, "analyze", Messages.ANALYZE.text(), Messages.ANALYZE, this::analyze);
        Subscription subscription = session.listen(this::refresh);
        addListener(SWT.Dispose, event -> subscription.close());
        refresh();
    }

    private Button button(int style, String key, String text, Messages tip, Runnable what) {
        Button button = new Button(this, style);
        button.setText(text);
        button.setToolTipText(tip.text());
        button.setData("org.eclipse.swtbot.widget.key", "song." + key);
        button.addListener(SWT.Selection, event -> what.run());
        // The space bar plays, whatever button was pressed last.
        button.addListener(SWT.KeyDown, event -> event.doit = event.keyCode != ' ');
        return button;
    }

    private Combo speeds() {
        List<String> names = new ArrayList<>();
        for (double each : Transport.speeds()) {
            names.add(name(each));
        }
        Combo combo = combo("speed", Messages.SPEED, names);
        combo.addListener(
                SWT.Selection, event -> session.transport().setSpeed(Transport.speeds()[combo.getSelectionIndex()]));
        return combo;
    }

    private static String name(double speed) {
        return (speed == Math.rint(speed) ? String.valueOf((int) speed) : String.valueOf(speed)) + "×";
    }

    private Combo views() {
        List<String> names = List.of(
                Messages.VIEW_WAVEFORM.text(),
                Messages.VIEW_BANDS.text(),
                Messages.VIEW_ENERGY.text(),
                Messages.VIEW_SPECTROGRAM.text());
        Combo combo = combo("view", Messages.VIEW, names);
        combo.addListener(SWT.Selection, event -> session.setView(SongView.values()[combo.getSelectionIndex()]));
        return combo;
    }

    private Combo combo(String key, Messages tip, List<String> names) {
        Combo combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(names.toArray(String[]::new));
        combo.setToolTipText(tip.text());
        SpokenName.of(combo, tip.text());
        combo.setData("org.eclipse.swtbot.widget.key", "song." + key);
        return combo;
    }

    private Scale volume() {
        Scale scale = new Scale(this, SWT.HORIZONTAL);
        scale.setMaximum(100);
        scale.setSelection((int) Math.round(100 * session.transport().volume()));
        scale.setToolTipText(Messages.VOLUME.text());
        SpokenName.of(scale, Messages.VOLUME.text());
        scale.setData("org.eclipse.swtbot.widget.key", "song.volume");
        scale.setLayoutData(new RowData(110, SWT.DEFAULT));
        scale.addListener(SWT.Selection, event -> session.transport().setVolume(scale.getSelection() / 100.0));
        return scale;
    }

    private void analyze() {
        if (session.hearing().words().isEmpty()) {
            session.analyze();
        } else {
            session.hearing().stop();
        }
    }

    private void refresh() {
        set(play, session.transport().isPlaying() ? "❚❚" : "▶");
        play.setToolTipText((session.transport().isPlaying() ? Messages.PAUSE : Messages.PLAY).text());
        loop.setSelection(session.transport().isLooping());
        clicks.setSelection(session.transport().isClicking());
        select(speed, name(session.transport().speed()));
        volume.setSelection((int) Math.round(100 * session.transport().volume()));
        view.select(session.view().ordinal());
        set(analyze, (session.hearing().words().isEmpty() ? Messages.ANALYZE : Messages.CANCEL).text());
        analyze.setEnabled(session.status().kind() == SongStatus.Kind.READY);
        showTime();
    }

    private static void set(Button button, String text) {
        if (!button.getText().equals(text)) {
            button.setText(text);
        }
    }

    private static void select(Combo combo, String text) {
        if (!combo.getText().equals(text)) {
            combo.setText(text);
        }
    }

    /** Says where the playhead is: {@code m:ss.mmm} and bar:beat. */
    void showTime() {
        OpenProject open = session.project();
        Time now = open == null ? Time.ZERO : open.playhead().time();
        String bar = open == null ? "" : BarBeat.of(open.project(), now);
        String text = Time.ofMillis(now.micros() / 1000) + (bar.isEmpty() ? "" : "   " + bar);
        if (!Objects.equals(text, shownTime)) {
            shownTime = text;
            time.setText(text);
        }
    }
}
