package app.moonsong.cli;

/** {@code tag show|set|apply|...|rename|history|undo|redo|forget}: the listener's files, written and taken back. */
@picocli.CommandLine.Command(
        name = "tag",
        subcommands = {
            TagShow.class,
            TagSet.class,
            TagApply.class,
            TagReplace.class,
            TagCase.class,
            TagNumber.class,
            TagNames.class,
            TagRepair.class,
            TagRename.class,
            TagHistory.class,
            TagTurn.Undo.class,
            TagTurn.Redo.class,
            TagForget.class
        })
final class TagCommand extends Group {}
