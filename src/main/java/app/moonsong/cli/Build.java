package app.moonsong.cli;

import java.util.Optional;

/** The version the build wrote into the jar. */
final class Build {
    private Build() {}

    static String version() {
        return Optional.ofNullable(Build.class.getPackage().getImplementationVersion())
                .orElse("0");
    }
}
