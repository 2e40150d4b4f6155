package org.assay.api.learning;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assay.api.learning.TutorialShelf.Shelved;
import org.assay.api.learning.TutorialStore.Mark;
import org.assay.api.profiles.ProfileService;
import org.assay.cache.bank.Language;
import org.assay.engine.bank.CompetencyCode;
import org.assay.engine.session.LearnerId;

/** A learner's tutorials: those that failed skills recommend, and those that were saved. */
public final class TutorialService {
    private final TutorialStore store;
    private final ProfileService profiles;
    private final TutorialShelves shelves;

    public TutorialService(SqlClient client, ProfileService profiles, TutorialShelves shelves) {
        this.store = new TutorialStore(client);
        this.profiles = profiles;
        this.shelves = shelves;
    }

    /** Which tutorials. */
    enum Kind {
        RECOMMENDED,
        SAVED
    }

    /**
     * What is asked for.
     *
     * @param competency only its tutorials; nothing for all
     * @param page from 1
     */
    record Query(
            Kind kind,
            Optional<CompetencyCode> competency,
            Language language,
            int page,
            int size) {}

    /** A tutorial and what its learner thinks of it. */
    record Marked(Shelved shelved, Mark mark) {}

    /**
     * A part of a list.
     *
     * @param total how many the whole list has
     */
    record Page(List<Marked> tutorials, int total) {
        Page {
            tutorials = List.copyOf(tutorials);
        }
    }

    Future<Page> tutorials(LearnerId learner, Query query) {
        var shelf = shelves.in(query.language());
        return store.marks(learner)
                .compose(
                        marks ->
                                switch (query.kind()) {
                                    case SAVED -> Future.succeededFuture(saved(shelf, marks));
                                    case RECOMMENDED ->
                                            profiles.knowledge(learner)
                                                    .map(shelf::recommended)
                                                    .map(found -> marked(found, marks));
                                })
                .map(all -> pageOf(all, query));
    }

    /** What was saved in an earlier version of the bank and is not in this one is left out. */
    private static List<Marked> saved(TutorialShelf shelf, List<Mark> marks) {
        return marks.stream()
                .filter(Mark::saved)
                .flatMap(
                        mark ->
                                shelf
                                        .find(mark.tutorial())
                                        .map(found -> new Marked(found, mark))
                                        .stream())
                .toList();
    }

    private static List<Marked> marked(List<Shelved> found, List<Mark> marks) {
        Map<String, Mark> byId =
                marks.stream().collect(Collectors.toMap(Mark::tutorial, Function.identity()));
        return found.stream()
                .map(
                        one ->
                                new Marked(
                                        one,
                                        byId.getOrDefault(
                                                one.tutorial().id(),
                                                Mark.none(one.tutorial().id()))))
                .toList();
    }

    private static Page pageOf(List<Marked> all, Query query) {
        var chosen =
                all.stream()
                        .filter(
                                one ->
                                        query.competency()
                                                .map(one.shelved().topic().competency()::equals)
                                                .orElse(true))
                        .toList();
        return new Page(
                chosen.stream()
                        .skip((query.page() - 1L) * query.size())
                        .limit(query.size())
                        .toList(),
                chosen.size());
    }

    /** Keeps a tutorial; nothing when there is no such tutorial. */
    Future<Optional<Mark>> save(LearnerId learner, String tutorial) {
        return ifKnown(tutorial, () -> store.save(learner, tutorial));
    }

    /** Keeps a tutorial no longer; nothing when there is no such tutorial. */
    Future<Optional<Mark>> unsave(LearnerId learner, String tutorial) {
        return ifKnown(tutorial, () -> store.unsave(learner, tutorial));
    }

    /** Records an opinion, or that there is none; nothing when there is no such tutorial. */
    Future<Optional<Mark>> judge(LearnerId learner, String tutorial, Optional<Boolean> useful) {
        return ifKnown(tutorial, () -> store.judge(learner, tutorial, useful));
    }

    private Future<Optional<Mark>> ifKnown(String tutorial, Supplier<Future<Mark>> act) {
        return shelves.in(Language.FR).find(tutorial).isPresent()
                ? act.get().map(Optional::of)
                : Future.succeededFuture(Optional.empty());
    }
}
