package app.moonsong.cli;

/** {@code review}: the files that wait for the listener's word, with the tracks each may be and why. */
@picocli.CommandLine.Command(name = "review")
final class ReviewCommand implements Command {
    @Override
    public Exit run(Session session) {
        var library = session.library();
        var doubtful = library.doubtful();
        var matches = new Matches(session, library);
        doubtful.forEach(matches::doubt);
        if (!session.json()) {
            library.agreements()
                    .forEach(a -> session.say(
                            "review.agreed", a.files().size(), a.release().title(), a.folder()));
            session.say(doubtful.isEmpty() ? "review.nothing" : "review.how", doubtful.size());
        }
        return doubtful.isEmpty() ? Exit.DONE : Exit.LEFT_OVER;
    }
}
