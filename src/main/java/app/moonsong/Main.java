package app.moonsong;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(Wiring.run(args));
    }
}
