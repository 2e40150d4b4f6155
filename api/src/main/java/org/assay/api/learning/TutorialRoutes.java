package org.assay.api.learning;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Optional;
import org.assay.api.http.ApiRequest;
import org.assay.api.http.Operations;
import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.api.http.Reply;
import org.assay.api.learning.TutorialService.Kind;
import org.assay.api.learning.TutorialService.Marked;
import org.assay.api.learning.TutorialStore.Mark;
import org.assay.cache.bank.Correction.Tutorial;
import org.assay.cache.bank.Language;
import org.assay.engine.bank.CompetencyCode;

/** A learner's tutorials over HTTP. */
public final class TutorialRoutes implements Operations.Routes {
    private static final int DEFAULT_SIZE = 20;

    private final TutorialService tutorials;

    public TutorialRoutes(TutorialService tutorials) {
        this.tutorials = tutorials;
    }

    @Override
    public void mount(Operations operations) {
        operations.on("listTutorials", this::listTutorials);
        operations.on("saveTutorial", this::saveTutorial);
        operations.on("unsaveTutorial", this::unsaveTutorial);
        operations.on("judgeTutorial", this::judgeTutorial);
    }

    private Future<Reply> listTutorials(ApiRequest request) {
        var language = request.language();
        var kind = request.query("kind").map(name -> Kind.valueOf(name.toUpperCase(Locale.ROOT)));
        var query =
                new TutorialService.Query(
                        kind.orElse(Kind.RECOMMENDED),
                        request.query("competency").map(CompetencyCode::new),
                        language,
                        request.query("page", 1),
                        request.query("size", DEFAULT_SIZE));
        return tutorials
                .tutorials(request.learner(), query)
                .map(page -> Reply.json(200, json(page, language)));
    }

    private static JsonObject json(TutorialService.Page page, Language language) {
        var all = new JsonArray();
        page.tutorials().forEach(marked -> all.add(json(marked, language)));
        return new JsonObject().put("tutorials", all).put("total", page.total());
    }

    private static JsonObject json(Marked marked, Language language) {
        var topic = marked.shelved().topic();
        return json(marked.shelved().tutorial(), language)
                .put("competency", topic.competency().value())
                .put("topic", topic.title().in(language))
                .mergeIn(json(marked.mark()));
    }

    static JsonObject json(Tutorial tutorial, Language language) {
        return new JsonObject()
                .put("id", tutorial.id())
                .put("title", tutorial.title().in(language))
                .put("format", tutorial.format())
                .put("minutes", tutorial.minutes())
                .put("body", tutorial.body().in(language));
    }

    private static JsonObject json(Mark mark) {
        var json = new JsonObject().put("id", mark.tutorial()).put("saved", mark.saved());
        mark.useful().ifPresent(useful -> json.put("useful", useful));
        return json;
    }

    private Future<Reply> saveTutorial(ApiRequest request) {
        return tutorials
                .save(request.learner(), request.path("tutorial"))
                .map(TutorialRoutes::marked);
    }

    private Future<Reply> unsaveTutorial(ApiRequest request) {
        return tutorials
                .unsave(request.learner(), request.path("tutorial"))
                .map(TutorialRoutes::marked);
    }

    private Future<Reply> judgeTutorial(ApiRequest request) {
        return tutorials
                .judge(
                        request.learner(),
                        request.path("tutorial"),
                        Optional.ofNullable(request.body().getBoolean("useful")))
                .map(TutorialRoutes::marked);
    }

    private static Reply marked(Optional<Mark> mark) {
        return mark.map(known -> Reply.json(200, json(known)))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }
}
