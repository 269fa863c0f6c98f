package app.moonsong.library.smart;

import app.moonsong.library.FilmView;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.library.TrackRow;
import app.moonsong.library.labels.Label;
import app.moonsong.library.labels.Labels;
import app.moonsong.library.playlists.Entries;
import app.moonsong.library.search.Brief;
import app.moonsong.library.search.Search;
import app.moonsong.library.search.SearchHit;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Mix;
import app.moonsong.playlist.ReadyRule;
import app.moonsong.playlist.Resolution;
import app.moonsong.playlist.Resolution.Absent;
import app.moonsong.playlist.Resolution.Why;
import app.moonsong.playlist.SmartOrder;
import app.moonsong.playlist.SmartRule;
import app.moonsong.search.Node;
import app.moonsong.search.Query;
import app.moonsong.search.State;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What smart playlists hold, asked anew each time. Every method throws {@link app.moonsong.library.LibraryException} when
 * the disk or the database fails.
 */
public final class SmartPlaylists {
    private final Library library;
    private final Search search;

    public SmartPlaylists(Library library, Search search) {
        this.library = library;
        this.search = search;
    }

    /** Makes known what has changed; after a scan of many files that takes its time. */
    public void refresh(Progress progress) {
        search.refresh(progress);
    }

    /** How many entries a smart playlist has now. */
    public int count(SmartRule rule) {
        return briefs(rule, query(rule)).size();
    }

    /** What a smart playlist holds now. */
    public SmartContent content(SmartRule rule) {
        var query = query(rule);
        var made = new Entries(library);
        var entries = new ArrayList<Entry>();
        var resolutions = new ArrayList<Resolution>();
        var briefs = briefs(rule, query);
        var hits = search.read(briefs);
        for (int i = 0; i < hits.size(); i++) {
            var entry = entry(made, hits.get(i));
            if (entry.isPresent()) {
                entries.add(entry.get());
                resolutions.add(resolution(made, briefs.get(i), hits.get(i)));
            }
        }
        return new SmartContent(query, entries, resolutions);
    }

    /** The query of a rule, in the rule's order if that is one of the language. */
    private static Query query(SmartRule rule) {
        var query = Query.parse(rule.query(), ZonedDateTime.now(ZoneId.systemDefault()));
        return rule.order() instanceof SmartOrder.Sorted(var sort) && !query.isEmpty()
                ? new Query(query.text(), query.wanted(), Optional.of(sort), query.hints())
                : query;
    }

    private List<Brief> briefs(SmartRule rule, Query query) {
        boolean missing = asksForMissing(query.wanted());
        var found = search.everything(query).stream()
                .filter(b -> missing || b.present())
                .toList();
        var ordered = rule.order() instanceof SmartOrder.Mixed(var seed)
                ? Mix.of(found, Brief::name, Brief::release, seed)
                : found;
        return rule.limit().of(ordered, Brief::length, Brief::bytes);
    }

    private static boolean asksForMissing(Node node) {
        return switch (node) {
            case Node.Is(var state) -> state == State.MISSING;
            case Node.All(var parts) -> parts.stream().anyMatch(SmartPlaylists::asksForMissing);
            case Node.Any(var parts) -> parts.stream().anyMatch(SmartPlaylists::asksForMissing);
            case Node.Not _, Node.Text _, Node.Amount _ -> false;
        };
    }

    private static Optional<Entry> entry(Entries made, SearchHit hit) {
        if (hit.file().isEmpty()) {
            return hit.track().flatMap(t -> made.of(t.id()));
        }
        var file = hit.file().get();
        return Optional.of(hit.track().map(t -> made.of(file, t.id())).orElseGet(() -> made.of(file)));
    }

    private static Resolution resolution(Entries made, Brief brief, SearchHit hit) {
        if (brief.present() && hit.file().isPresent()) {
            return made.found(hit.file().get());
        }
        return new Absent(hit.file().map(Entries::absent).orElse(Why.TRACK_MISSING));
    }

    /**
     * The smart playlists that can be had at once.
     *
     * @param label a word for the one that asks for a label, as long as the listener has none
     */
    public List<ReadyMade> ready(String label) {
        var ready = new ArrayList<ReadyMade>();
        for (var kind : ReadyRule.values()) {
            var about =
                    switch (kind) {
                        case MISSING_FROM_A_FILM -> incompleteFilm();
                        case MIX_BY_LABEL -> Optional.of(mostUsedLabel().orElse(label));
                        case NOT_HEARD_FOR_A_YEAR,
                                ADDED_THIS_MONTH,
                                PIANO_UNDER_THREE_MINUTES,
                                NEVER_HEARD,
                                MOST_HEARD -> Optional.of("");
                    };
            about.ifPresent(a -> ready.add(new ReadyMade(kind, a, kind.about(a))));
        }
        return ready;
    }

    /** The first film of which something is missing, else the first film. */
    private Optional<String> incompleteFilm() {
        var films = library.films();
        return films.stream()
                .filter(f -> f.main().count(TrackRow.State.MISSING) > 0)
                .findFirst()
                .or(() -> films.stream().findFirst())
                .map(FilmView::film)
                .map(f -> f.title());
    }

    private Optional<String> mostUsedLabel() {
        return new Labels(library)
                .all().stream().max(Comparator.comparingInt(Label::count)).map(Label::name);
    }
}
