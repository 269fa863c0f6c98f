package app.moonsong.library;

import app.moonsong.library.search.Search;
import app.moonsong.library.search.SearchHit;
import java.util.List;

/** What a search finds in all that a library has now. */
final class Searched {
    private Searched() {}

    static List<SearchHit> in(Library library, String query, int limit) {
        var search = new Search(library);
        search.refresh(Progress.NONE);
        return search.find(query, limit).hits();
    }
}
