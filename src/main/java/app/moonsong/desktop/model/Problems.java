package app.moonsong.desktop.model;

import app.moonsong.film.TracklistProblem;

/** What keeps a tracklist from being saved, in a sentence with its remedy. */
public final class Problems {
    private Problems() {}

    /** Says what is wrong and where: the line, if there is one. */
    public static String sentence(TracklistProblem problem, Text text) {
        var what = what(problem, text);
        return problem.line() == 0 ? what : text.get("problem.line", problem.line(), what);
    }

    /** Says what is wrong, for where the place is seen. */
    public static String what(TracklistProblem problem, Text text) {
        var value = problem.value();
        return switch (problem.kind()) {
            case UNREADABLE -> text.get("problem.unreadable", value);
            case TOO_LARGE -> text.get("problem.large");
            case WRONG_ENCODING -> text.get("problem.encoding");
            case WRONG_SEPARATOR, UNTERMINATED_QUOTE, LINE_BREAK_IN_CELL, SHORT_ROW, LONG_ROW ->
                text.get("problem.csv", value);
            case NO_TRACKS -> text.get("problem.tracks");
            case MISSING_COLUMN, DUPLICATE_COLUMN, UNKNOWN_COLUMN -> text.get("problem.column", problem.column());
            case EMPTY_CELL -> text.get("problem.empty");
            case BAD_ID -> text.get("problem.id", value);
            case BAD_NUMBER -> text.get("problem.number", value);
            case BAD_MUSICBRAINZ_ID -> text.get("problem.musicbrainz", value);
            case BAD_LENGTH -> text.get("problem.length", value);
            case DUPLICATE_POSITION -> text.get("problem.position", value);
            case SECOND_FILM -> text.get("problem.film.second", value);
            case CONTRADICTION -> text.get("problem.contradiction", value);
            case BAD_JSON -> text.get("problem.json");
            case NOT_A_RELEASE -> text.get("problem.release");
            case BAD_CUE_LINE -> text.get("problem.cue", value);
            case NO_FILM -> text.get("problem.film");
        };
    }
}
