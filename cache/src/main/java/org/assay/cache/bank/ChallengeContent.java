package org.assay.cache.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.engine.bank.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * What a learner sees of an item. Holds nothing from which the key could be told.
 *
 * @param instruction Markdown
 * @param choices in the order of the file; shown shuffled unless {@code keepOrder}
 * @param blanks of an item with blanks, else none
 */
public record ChallengeContent(
        ItemId id,
        ItemType type,
        Text instruction,
        List<Choice> choices,
        boolean keepOrder,
        List<Blank> blanks,
        Optional<Text> placeholder,
        List<Attachment> attachments,
        Optional<Illustration> illustration,
        Optional<Simulator> simulator) {
    public ChallengeContent {
        choices = List.copyOf(choices);
        blanks = List.copyOf(blanks);
        attachments = List.copyOf(attachments);
    }

    /** A choice, or an option of a drop-down. */
    public record Choice(String id, Text text) {}

    /** A blank to fill in; a drop-down when it has options. */
    public record Blank(String id, Text label, List<Choice> options) {
        public Blank {
            options = List.copyOf(options);
        }
    }

    /** One file in one or more formats. */
    public record Attachment(Text title, List<Asset> files) {
        public Attachment {
            files = List.copyOf(files);
        }
    }

    /**
     * A page in which the learner acts.
     *
     * @param page self-contained HTML, to be shown in a sandboxed frame
     * @param title what the frame is called
     * @param dataFr what the page is given when the learner reads French: JSON's values, of which
     *     none can be changed, as many replies share them
     * @param dataEn the same in English
     */
    public record Simulator(
            Asset page,
            Text title,
            Map<String, @Nullable Object> dataFr,
            Map<String, @Nullable Object> dataEn) {

        public Map<String, @Nullable Object> data(Language language) {
            return switch (language) {
                case FR -> dataFr;
                case EN -> dataEn;
            };
        }
    }

    /** A picture and what it shows, in words. */
    public record Illustration(Asset file, Text alternative) {}
}
