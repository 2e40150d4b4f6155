package org.assay.cache.bank;

import java.util.List;
import java.util.Optional;
import org.assay.engine.bank.ItemId;

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
        Optional<Illustration> illustration) {
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

    /** A picture and what it shows, in words. */
    public record Illustration(Asset file, Text alternative) {}
}
