package org.assay.api.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;

/** The contract as a file and as browsable pages, and the pages of a learner; all from this jar. */
public final class PageRoutes {
    private static final String VIEWER_POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

    /** Scripts, styles and frames of this server only; no plugin, no form, no frame around. */
    private static final String LEARNER_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    /** Where identity providers send people back: the start page, which reads the address. */
    private static final String BACK = "/back";

    private static final Map<String, String> MEDIA_TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "mjs", "text/javascript; charset=utf-8",
                    "yaml", "application/yaml");

    private static final Webjar VIEWER = new Webjar("org.webjars", "swagger-ui");
    private static final Webjar MARKED = new Webjar("org.webjars.npm", "marked");
    private static final Webjar PURIFIER = new Webjar("org.webjars.npm", "dompurify");

    private static final List<String> LEARNER_FILES =
            List.of(
                    "account.js",
                    "answers.js",
                    "app.js",
                    "back.js",
                    "cards.js",
                    "challenge.js",
                    "competency.js",
                    "dashboard.js",
                    "dom.js",
                    "feedback.js",
                    "forms.js",
                    "history.js",
                    "home.js",
                    "identities.js",
                    "markdown.js",
                    "more.js",
                    "proofs.js",
                    "returning.js",
                    "server.js",
                    "session.js",
                    "sharing.js",
                    "sign-in.js",
                    "sign-up.js",
                    "simulator.js",
                    "sso.js",
                    "style.css",
                    "talk.js",
                    "terms.js",
                    "test.js",
                    "texts-accounts.js",
                    "texts-sso.js",
                    "texts.js",
                    "tutorials.js",
                    "waiting.js");

    private final Router router;

    private PageRoutes(Router router) {
        this.router = router;
    }

    /** Mounts the pages beside the contract's operations. */
    public static void mount(Router router) {
        var pages = new PageRoutes(router);
        pages.mountViewer();
        pages.mountLearnerPages();
    }

    private void mountViewer() {
        serve("/openapi.yaml", JarFile.read("/openapi/assay.yaml"), VIEWER_POLICY);
        router.get("/docs").handler(context -> context.redirect("/docs/docs.html"));
        for (var name : List.of("docs.html", "docs.js")) {
            serve("/docs/" + name, JarFile.read("/web/" + name), VIEWER_POLICY);
        }
        for (var name : List.of("swagger-ui.css", "swagger-ui-bundle.js")) {
            serve("/docs/" + name, VIEWER.file(name), VIEWER_POLICY);
        }
    }

    private void mountLearnerPages() {
        var start =
                new Page(JarFile.read("/web/learn/index.html"), mediaType("html"), LEARNER_POLICY);
        router.get("/").handler(start::send);
        router.get(BACK).handler(start::send);
        for (var name : LEARNER_FILES) {
            serve("/learn/" + name, JarFile.read("/web/learn/" + name), LEARNER_POLICY);
        }
        serve("/learn/marked.esm.js", MARKED.file("lib/marked.esm.js"), LEARNER_POLICY);
        serve("/learn/purify.es.mjs", PURIFIER.file("dist/purify.es.mjs"), LEARNER_POLICY);
    }

    private void serve(String path, Buffer content, String policy) {
        var page = new Page(content, mediaType(path), policy);
        router.get(path).handler(page::send);
    }

    private static String mediaType(String path) {
        var extension = path.substring(path.lastIndexOf('.') + 1);
        var type = MEDIA_TYPES.get(extension);
        if (type == null) {
            throw new IllegalArgumentException("a page of type " + extension);
        }
        return type;
    }

    /**
     * A file that browsers ask for again each time and are mostly told that they have: files that
     * belong together never come from two versions.
     */
    private record Page(Buffer content, String mediaType, String policy, String tag) {
        Page(Buffer content, String mediaType, String policy) {
            this(content, mediaType, policy, '"' + Integer.toHexString(content.hashCode()) + '"');
        }

        void send(RoutingContext context) {
            var response =
                    context.response()
                            .putHeader("X-Content-Type-Options", "nosniff")
                            .putHeader("Content-Security-Policy", policy)
                            .putHeader("Referrer-Policy", "no-referrer")
                            .putHeader("Cache-Control", "no-cache")
                            .putHeader("ETag", tag);
            var named = context.request().getHeader("If-None-Match");
            if (named != null && EntityTag.isNamed(named, tag)) {
                response.setStatusCode(304).end();
            } else {
                response.putHeader("Content-Type", mediaType).end(content);
            }
        }
    }
}
