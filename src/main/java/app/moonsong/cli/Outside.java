package app.moonsong.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/**
 * What the command line is given by the process it runs in.
 *
 * @param out takes data
 * @param err takes what is said to people
 * @param environment the process's variables
 * @param locale the listener's; Korean is answered in Korean, any other in English
 */
public record Outside(
        PrintStream out,
        PrintStream err,
        InputStream in,
        Map<String, String> environment,
        Locale locale,
        Opening window) {}
