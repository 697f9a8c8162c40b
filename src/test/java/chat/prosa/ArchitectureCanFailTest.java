package chat.prosa;

import java.util.List;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Judges a program that breaks each rule: a rule that finds nothing here would find nothing anywhere. */
class ArchitectureCanFailTest {
    private static final String WRONG = "chat.prosa.wrong";
    private static final Pattern CLASS = Pattern.compile(Pattern.quote(WRONG) + "\\.(\\w+\\.\\w+)");
    private static final JavaClasses PROGRAM = new ClassFileImporter().importPackages(WRONG);

    private final Architecture architecture = new Architecture(WRONG);

    @Test
    void seesImportsThatPointSidewaysOrUp() {
        assertEquals(
                List.of("chat.LooksSideways", "gateway.CallsTheApi", "routing.LooksUp"),
                offenders(architecture.importsPointDown()));
    }

    @Test
    void seesAPackageThatNobodyDrew() {
        assertEquals(List.of("helpers.Undrawn"), offenders(architecture.everyPackageIsDrawn()));
    }

    @Test
    void seesAFrameworkInTheCoreButLeavesPortsAlone() {
        assertEquals(
                List.of("desk.KnowsVertx", "history.AnswersLater"), offenders(architecture.theCoreKnowsNoFramework()));
    }

    @Test
    void seesAnotherFrameworkInTheShell() {
        assertEquals(List.of("dispatch.ReadsJson"), offenders(architecture.theShellKnowsOnlyMutinyAndVertx()));
    }

    private static List<String> offenders(ArchRule rule) {
        return rule.evaluate(PROGRAM).getFailureReport().getDetails().stream()
                .map(ArchitectureCanFailTest::offender)
                .distinct()
                .sorted()
                .toList();
    }

    /** Each complaint names the class that it is about first. */
    private static String offender(String complaint) {
        return CLASS.matcher(complaint).results().findFirst().orElseThrow().group(1);
    }
}
