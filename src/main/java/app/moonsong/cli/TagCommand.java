package app.moonsong.cli;

/** {@code tag show|set|apply|rename|history|undo|forget}: the listener's files, written and taken back. */
@picocli.CommandLine.Command(
        name = "tag",
        subcommands = {
            TagShow.class,
            TagSet.class,
            TagApply.class,
            TagRename.class,
            TagHistory.class,
            TagUndo.class,
            TagForget.class
        })
final class TagCommand extends Group {}
