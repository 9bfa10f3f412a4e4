package fr.plainpied.kernel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The kernel is the JDK and nothing else: the same facts give the same answer, on any day and any machine.
class PurityTest {
    private static final JavaClasses KERNEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.plainpied.kernel");

    @Test
    void it_depends_on_the_jdk_only() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "fr.plainpied.kernel..")
                .allowEmptyShould(true)
                .check(KERNEL);
    }

    @Test
    void it_reads_no_clock_and_no_default_language() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Math.class, "random")
                .allowEmptyShould(true)
                .check(KERNEL);
    }

    @Test
    void it_opens_no_network_and_no_database() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.net.http..", "java.sql..", "javax.sql..", "java.util.logging..")
                .allowEmptyShould(true)
                .check(KERNEL);
    }

    @Test
    void its_packages_stand_on_one_another_without_a_circle() {
        slices().matching("fr.plainpied.kernel.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(KERNEL);
    }
}
