package org.assay.api;

import static org.assay.api.AbuseCase.abuse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** JSON objects with a field that does not belong there or is out of bounds. */
final class FieldAbuse {

    private FieldAbuse() {}

    static List<AbuseCase> all() {
        return Stream.of(
                        starts(),
                        responses(),
                        people(),
                        searches(),
                        staff(),
                        feedback(),
                        opinions(),
                        shares(),
                        singleSignOn())
                .flatMap(cases -> cases)
                .toList();
    }

    private static Stream<AbuseCase> searches() {
        return Stream.of(
                        "{'by':'EMAIL'}",
                        "{'value':'ada@example.org'}",
                        "{'by':'PASSWORD','value':'a'}",
                        "{'by':'EMAIL','value':''}",
                        "{'by':'EMAIL','value':'" + "x".repeat(256) + "'}",
                        "{'by':'EMAIL','value':['ada@example.org']}",
                        "{'by':['EMAIL'],'value':'ada@example.org'}",
                        "{'by':'EMAIL','value':'ada@example.org','role':'ADMINISTRATOR'}",
                        "{'by':'EMAIL','value':'ada@example.org','limit':1000}")
                .map(body -> body.replace("}", ",'reason':'LAW'}"))
                .map(body -> field("findAccount", body, 400));
    }

    private static Stream<AbuseCase> staff() {
        return Stream.concat(
                Stream.of(
                                "{}",
                                "{'reason':''}",
                                "{'reason':'because Ada Lovelace asked'}",
                                "{'reason':['LAW']}",
                                "{'reason':'LAW','ticket':''}",
                                "{'reason':'LAW','ticket':'Ada Lovelace'}",
                                "{'reason':'LAW','ticket':'ada@example.org'}",
                                "{'reason':'LAW','ticket':'SUP-12345678901234567'}",
                                "{'reason':'LAW','password':'Soleil de 7 heures'}")
                        .flatMap(
                                body ->
                                        Stream.of(
                                                        "grantRole",
                                                        "setTemporaryPassword",
                                                        "eraseAccount")
                                                .map(operation -> field(operation, body, 400))),
                Stream.of(
                                "{'limit':0}",
                                "{'limit':201}",
                                "{'before':0}",
                                "{'before':1e99}",
                                "{'subjectId':'everybody'}",
                                "{'actorId':'018F0000-0000-7000-8000-000000000000'}",
                                "{'actorId':''}",
                                "{'actor':'018f0000-0000-7000-8000-000000000000'}")
                        .map(body -> field("readAudit", body, 400)));
    }

    private static Stream<AbuseCase> feedback() {
        var sound = "'challengeId':'CHALLENGE','category':'OTHER'";
        return Stream.concat(
                Stream.of(
                                "{" + sound + "}",
                                "{" + sound + ",'text':''}",
                                "{" + sound + ",'text':'  \\n'}",
                                "{" + sound + ",'text':null}",
                                "{" + sound + ",'text':['x']}",
                                "{" + sound + ",'text':'" + "x".repeat(1_001) + "'}",
                                "{" + sound + ",'text':'" + "\\u0958".repeat(1_000) + "'}",
                                "{" + sound + ",'text':'x','learnerId':'1'}",
                                "{'challengeId':'CHALLENGE','category':'other','text':'x'}",
                                "{'challengeId':'CHALLENGE','category':'SPAM','text':'x'}",
                                "{'challengeId':'','category':'OTHER','text':'x'}",
                                "{'category':'OTHER','text':'x'}")
                        .map(body -> field("giveFeedback", body, 400)),
                Stream.of(
                        field(
                                "giveFeedback",
                                "{'challengeId':'lamp','category':'OTHER','text':'x'}",
                                409)));
    }

    private static Stream<AbuseCase> opinions() {
        return Stream.of(
                        "{}",
                        "{'useful':'true'}",
                        "{'useful':1}",
                        "{'useful':[true]}",
                        "{'useful':true,'saved':true}")
                .map(body -> field("judgeTutorial", body, 400));
    }

    private static Stream<AbuseCase> shares() {
        return Stream.of(
                        "{}",
                        "{'code':null}",
                        "{'code':''}",
                        "{'code':['BBBBBB222']}",
                        "{'code':'" + "B".repeat(33) + "'}",
                        "{'code':'BBBBBB222','shared':{'totalPoints':768}}",
                        "{'code':'BBBBBB222'}",
                        "{'code':'%'}",
                        "{'code':'BBBBBB22\\u0662'}")
                .map(body -> field("shareProfile", body, 400, 404));
    }

    private static Stream<AbuseCase> singleSignOn() {
        var secret = "A".repeat(43);
        var sound = "'state':'" + secret + "','browserKey':'" + secret + "'";
        var form =
                "'identityProof':'"
                        + secret
                        + "','firstName':'Ada','lastName':'L','termsVersion':'2026-11','locale':'fr'";
        return Stream.of(
                        Stream.of(
                                        "{}",
                                        "{'redirectUri':''}",
                                        "{'redirectUri':['https://assay.school.example/back']}",
                                        "{'redirectUri':'https://evil.example/back'}",
                                        "{'redirectUri':'https://assay.school.example/back/'}",
                                        "{'redirectUri':'https://assay.school.example/back?x=1'}",
                                        "{'redirectUri':'https://assay.school.example@evil.example/back'}",
                                        "{'redirectUri':'" + "x".repeat(501) + "'}")
                                .map(body -> field("beginSsoSignIn", body, 400)),
                        Stream.of(
                                        "{" + sound + "}",
                                        "{'code':'c','state':'x','browserKey':'" + secret + "'}",
                                        "{'code':'c','state':'" + secret + "'}",
                                        "{'code':'c'," + sound + "}",
                                        "{'code':''," + sound + "}",
                                        "{'code':'a b'," + sound + "}",
                                        "{'code':['c']," + sound + "}",
                                        "{'code':'" + "c".repeat(2_049) + "'," + sound + "}",
                                        "{'code':'c'," + sound + ",'subject':'ada'}")
                                .map(body -> field("endSsoSignIn", body, 400)),
                        Stream.of(
                                        "{" + form + "}",
                                        "{" + form + ",'email':'a@b.example'}",
                                        "{" + form + ",'learnerId':'x'}",
                                        "{" + form.replace("Ada", " ") + "}",
                                        "{" + form.replace(secret, "x") + "}")
                                .map(body -> field("signUpWithIdentity", body, 400)),
                        Stream.of(
                                        "{}",
                                        "{'identityProof':'" + secret + "'}",
                                        "{'identityProof':'" + secret + "','issuer':'x'}")
                                .map(body -> field("linkIdentity", body, 400)))
                .flatMap(cases -> cases);
    }

    private static Stream<AbuseCase> starts() {
        return Stream.of(
                        "{'purpose':'PLACEMENT'}",
                        "{'competency':'1.1'}",
                        "{'purpose':'placement','competency':'1.1'}",
                        "{'purpose':'CERTIFICATION','competency':'1.1'}",
                        "{'purpose':null,'competency':'1.1'}",
                        "{'purpose':'PLACEMENT','competency':1.1}",
                        "{'purpose':'PLACEMENT','competency':['1.1']}",
                        "{'purpose':'PLACEMENT','competency':''}",
                        "{'purpose':'PLACEMENT','competency':'11111111111111111'}",
                        "{'purpose':'PLACEMENT','competency':'1.1','seed':1}",
                        "{'purpose':'PLACEMENT','competency':'9.9'}",
                        "{'purpose':'PLACEMENT','competency':' '}",
                        "{'purpose':'PLACEMENT','competency':'1.1\\u0001'}")
                .map(body -> field("startAssessment", body, 400, 404));
    }

    private static Stream<AbuseCase> responses() {
        var long501 = "x".repeat(501);
        return Stream.of(
                        "{'challengeId':'CHALLENGE'}",
                        "{'value':'right'}",
                        "{'challengeId':'CHALLENGE','value':null}",
                        "{'challengeId':'CHALLENGE','value':true}",
                        "{'challengeId':'CHALLENGE','value':1}",
                        "{'challengeId':'CHALLENGE','value':[1]}",
                        "{'challengeId':'CHALLENGE','value':[['right']]}",
                        "{'challengeId':'CHALLENGE','value':['right','right']}",
                        "{'challengeId':'CHALLENGE','value':{'a':{}}}",
                        "{'challengeId':'CHALLENGE','value':{'':''}}",
                        "{'challengeId':'CHALLENGE','value':'" + long501 + "'}",
                        "{'challengeId':'CHALLENGE','value':['" + long501 + "']}",
                        "{'challengeId':'CHALLENGE','value':{'a':'" + long501 + "'}}",
                        "{'challengeId':'CHALLENGE','value':{'" + long501 + "':'a'}}",
                        "{'challengeId':'CHALLENGE','value':[" + list(21) + "]}",
                        "{'challengeId':'CHALLENGE','value':{" + blanks(21) + "}}",
                        "{'challengeId':'CHALLENGE','value':'right','skipped':true}",
                        "{'challengeId':'CHALLENGE','skipped':false}",
                        "{'challengeId':'CHALLENGE','skipped':'true'}",
                        "{'challengeId':'CHALLENGE','value':'right','focusLost':'no'}",
                        "{'challengeId':'CHALLENGE','value':'right','result':'CORRECT'}",
                        "{'challengeId':'CHALLENGE','value':'right','theta':3,'score':768}",
                        "{'challengeId':'" + "x".repeat(201) + "','value':'right'}",
                        "{'challengeId':'','value':'right'}",
                        "{'challengeId':['CHALLENGE'],'value':'right'}")
                .map(body -> field("submitResponse", body, 400));
    }

    /** Forms of people; FORM stands for one that is sound but for what is put beside it. */
    private static Stream<AbuseCase> people() {
        var form =
                "'firstName':'Ada','lastName':'L','password':'Soleil de 7','termsVersion':'2026-11','locale':'fr'";
        var signUps =
                Stream.of(
                                "{FORM}",
                                "{FORM,'email':'a@b.example','username':'ada.l'}",
                                "{FORM,'email':'a@b'}",
                                "{FORM,'email':'a b@c.example'}",
                                "{FORM,'email':'a@b.example\\r\\nBcc: c@d.example'}",
                                "{FORM,'email':'a@b.example,c@d.example'}",
                                "{FORM,'email':'\\u0430@b.example'}",
                                "{FORM,'email':'" + "x".repeat(65) + "@b.example'}",
                                "{FORM,'email':'a@" + "x".repeat(250) + ".example'}",
                                "{FORM,'username':'ad'}",
                                "{FORM,'username':'ada lovelace'}",
                                "{FORM,'username':'ada@b.example'}",
                                "{FORM,'username':'" + "x".repeat(65) + "'}",
                                "{FORM,'email':'a@b.example','role':'ADMINISTRATOR'}",
                                "{FORM,'email':'a@b.example','learnerId':'x'}")
                        .map(body -> field("signUp", body.replace("FORM", form), 400));
        var names =
                Stream.of("", "   ", "\\u0007", "A\\r\\nB", "\\u202eda", "x".repeat(256))
                        .flatMap(
                                name ->
                                        Stream.of(
                                                field(
                                                        "editMe",
                                                        "{'firstName':'" + name + "'}",
                                                        400),
                                                field(
                                                        "editMe",
                                                        "{'lastName':'" + name + "'}",
                                                        400)));
        var others =
                Stream.of(
                        field("editMe", "{'locale':'de'}", 400),
                        field("editMe", "{'email':'a@b.example'}", 400),
                        field("verifyEmail", "{'proof':'x'}", 400),
                        field("verifyEmail", "{'proof':'" + "A".repeat(43) + "'}", 400),
                        field(
                                "resetPassword",
                                "{'proof':'" + "A".repeat(43) + "','newPassword':'Soleil de 7'}",
                                400),
                        field("confirmEmailChange", "{'code':'12345'}", 400),
                        field("confirmEmailChange", "{'code':123456}", 400),
                        field("confirmEmailChange", "{'code':'654321'}", 400),
                        field("requestPasswordReset", "{'email':'nobody'}", 400),
                        field(
                                "changePassword",
                                "{'currentPassword':'"
                                        + "x".repeat(129)
                                        + "','newPassword':'Soleil de 7'}",
                                400),
                        field(
                                "eraseMe",
                                "{'learnerId':'018f0000-0000-7000-8000-000000000000'}",
                                400));
        return Stream.of(signUps, names, others).flatMap(cases -> cases);
    }

    private static String list(int size) {
        return String.join(",", java.util.Collections.nCopies(size, "'a'"));
    }

    private static String blanks(int size) {
        var blanks = new String[size];
        Arrays.setAll(blanks, i -> "'b" + i + "':'a'");
        return String.join(",", blanks);
    }

    private static AbuseCase field(String operation, String body, Integer... expected) {
        var json = body.replace('\'', '"');
        return abuse(
                json.length() > 60 ? json.substring(0, 60) + "…" : json,
                route -> route.operation().equals(operation),
                (_, visitor, sound) -> sound.body(json.replace("CHALLENGE", visitor.challenge())),
                expected);
    }
}
