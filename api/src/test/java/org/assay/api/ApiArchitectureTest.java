package org.assay.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ApiArchitectureTest {
    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.assay");

    @Test
    void hazelcastAndRedisStayInTheCache() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.assay.cache..", "org.assay.api.wiring..", "org.assay.api.runtime..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.hazelcast..", "io.vertx.redis..", "redis..")
                .because("they make it fast, not true")
                .check(ALL);
    }

    @Test
    void sqlStaysInStoresAndTheJournal() {
        noClasses()
                .that()
                .resideInAPackage("org.assay..")
                .and()
                .haveSimpleNameNotEndingWith("Store")
                .and()
                .resideOutsideOfPackages(
                        "org.assay.api.journal..",
                        "org.assay.api.postgres..",
                        "org.assay.api.wiring..",
                        "org.assay.api",
                        "org.assay.api.operations..")
                .should()
                .callMethod(io.vertx.sqlclient.SqlClient.class, "preparedQuery", String.class)
                .orShould()
                .callMethod(io.vertx.sqlclient.SqlClient.class, "query", String.class)
                .because("each table has one place that knows it")
                .check(ALL);
    }

    @Test
    void vertxWebStaysAtTheEdge() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.assay.api.http..", "org.assay.api.wiring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx.ext.web..")
                .because("slices know requests and replies, not routing")
                .check(ALL);
    }

    @Test
    void micronautStaysInTheWiring() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.assay.api.wiring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micronaut..")
                .because("it puts parts together and does nothing else")
                .check(ALL);
    }

    @Test
    void answerKeysStayWithTheEngineAndTheBanksFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.assay.engine..", "org.assay.cache.bank..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.assay\\.engine\\.grading\\.AnswerKey.*")
                .because("nothing that a learner may read holds one")
                .check(ALL);
    }

    @Test
    void theRulesRun() {
        assertThatThrownBy(() -> noClasses().should().haveSimpleName("Main").check(ALL))
                .isInstanceOf(AssertionError.class);
    }
}
