package org.assay.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class EngineArchitectureTest {
    private static final JavaClasses ENGINE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.assay.engine");

    @Test
    void theEngineStandsOnTheLanguageOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.assay.engine..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.text",
                        "org.jspecify..")
                .because("the same journal gives the same score on any machine, years later")
                .check(ENGINE);
    }

    @Test
    void theEngineSeesNoClockNoRandomnessAndNoThread() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Thread")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.concurrent..")
                .because("time and seed are arguments")
                .check(ENGINE);
    }

    @Test
    void aReplayCannotDecide() {
        noClasses()
                .that()
                .haveSimpleName("SessionFold")
                .or()
                .haveSimpleNameStartingWith("SessionEvent")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("SessionDecider")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("AnswerKey")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.assay.engine.selection..")
                .because("what was decided stands in the event")
                .check(ENGINE);
    }

    @Test
    void theRulesRun() {
        ArchRule broken = noClasses().should().haveSimpleName("SessionFold");
        assertThatThrownBy(() -> broken.check(ENGINE)).isInstanceOf(AssertionError.class);
    }
}
