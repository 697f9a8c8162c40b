package chat.prosa;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "chat.prosa", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Architecture ARCHITECTURE = new Architecture("chat.prosa");

    @ArchTest
    static final ArchRule everyPackageIsDrawn = ARCHITECTURE.everyPackageIsDrawn();

    @ArchTest
    static final ArchRule importsPointDown = ARCHITECTURE.importsPointDown();

    @ArchTest
    static final ArchRule theCoreKnowsNoFramework = ARCHITECTURE.theCoreKnowsNoFramework();

    @ArchTest
    static final ArchRule theShellKnowsOnlyMutinyAndVertx = ARCHITECTURE.theShellKnowsOnlyMutinyAndVertx();
}
