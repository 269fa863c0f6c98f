package app.moonsong.cli;

import java.util.Optional;

/** The version the build wrote into the jar. */
final class Version {
    private Version() {}

    static String text() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("0");
    }
}
