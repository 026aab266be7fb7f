package org.sequencemaker.assistant.engine;

import java.util.List;
import org.sequencemaker.assistant.conversation.Conversation;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;

/**
 * What the user asks, and the moment at which it is asked.
 *
 * @param typed what the user typed
 * @param files pictures, sounds and texts sent along
 * @param project as it is now
 * @param selected what is selected now
 * @param playhead where it is now
 * @param past what was said before
 * @param taken turns that changed the project, the oldest first
 * @param news what the model should know besides, such as what became of its last proposal
 */
public record Prompt(
        String typed,
        List<ChatPart.File> files,
        Project project,
        UserSelection selected,
        Time playhead,
        Conversation past,
        List<TakenTurn> taken,
        List<String> news) {
    public Prompt {
        files = List.copyOf(files);
        taken = List.copyOf(taken);
        news = List.copyOf(news);
    }

    /** Asked of a project without anything around it. */
    public static Prompt of(String typed, Project project) {
        return new Prompt(
                typed, List.of(), project, UserSelection.NOTHING, Time.ZERO, Conversation.EMPTY, List.of(), List.of());
    }

    /** Returns the same prompt with other news. */
    public Prompt withNews(List<String> newNews) {
        return new Prompt(typed, files, project, selected, playhead, past, taken, newNews);
    }
}
