package org.sequencemaker.extension.window;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;

/**
 * The project that is open in the window, as one plug-in may see and change it. On the display thread only; listeners
 * are called there too, and must be quick: what they take the window stands still.
 *
 * <p>Seeing needs the capability {@code readProject}, changing {@code editProject}; without it a method throws a
 * {@link org.sequencemaker.extension.capability.CapabilityRefusal} that says so in words. A listener that throws is
 * told to the user under the plug-in's name; after three times the view is closed.
 */
public interface ProjectView extends AutoCloseable {
    /** Returns the project as it is now; an empty one as long as none is open, which is so for a moment at the start. */
    Project project();

    /** Returns where the playhead stands. */
    Time playhead();

    /** Moves the playhead; a time before the show or after its end is taken for the start or the end. */
    void moveTo(Time time);

    /** Returns what the user has selected. */
    UserSelection selection();

    /**
     * Changes the project, in one step of the user's history.
     *
     * @param label what the history calls it, as an order: "Dim everything"
     * @param change the next project from the present one; quick and without effects elsewhere
     * @return the project afterwards
     * @throws org.sequencemaker.model.Refusal if it does not go; nothing has changed then
     */
    Project edit(String label, UnaryOperator<Project> change);

    /** Tells a listener of the project, at once and after every change, also when another project has been opened. */
    void onProject(Consumer<Project> listener);

    /** Tells a listener where the playhead is, whenever it has moved: while the show plays, many times a second. */
    void onPlayhead(Consumer<Time> listener);

    /** Tells a listener what is selected, whenever that has changed. */
    void onSelection(Consumer<UserSelection> listener);

    /** Takes the listeners off; the view shows nothing any more. Closing twice does no harm. */
    @Override
    void close();
}
