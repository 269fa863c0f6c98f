package app.moonsong.library.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;

/**
 * Lucene on the rows that {@link SearchBench} asks: {@code LuceneBench FOLDER ROWS.tsv N}. Titles, artists, albums, composers,
 * genres and paths in one field, as pieces of one to three letters, so that any part of a word in any script is found, as
 * here; ranked by Lucene's own measure. Needs lucene-core and lucene-analysis-common on the class path.
 */
public final class LuceneBench {
    private static final int SHOWN = 100;
    private static final int LONGEST = 3;
    private static final String ALL = "all";

    private LuceneBench() {}

    public static void main(String[] args) throws IOException {
        var rows = Rows.read(Path.of(args[1]), Integer.parseInt(args[2]));
        var folder = Path.of(args[0]);
        try (var directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                fill(directory, rows);
                long bytes = 0;
                try (var files = Files.list(folder)) {
                    for (var file : files.toList()) {
                        bytes += Files.size(file);
                    }
                }
                System.out.printf("%.0f MB, %.2f times the text%n", bytes / 1e6, bytes / (double) rows.textBytes());
            }
            try (var reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                new Kinds(rows).words().forEach((name, queries) -> ask(searcher, name, queries));
            }
        }
    }

    private static Analyzer analyzer() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer pieces = new NGramTokenizer(1, LONGEST);
                return new TokenStreamComponents(pieces, new ASCIIFoldingFilter(new LowerCaseFilter(pieces)));
            }
        };
    }

    private static void fill(FSDirectory directory, Rows rows) throws IOException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = System.nanoTime();
        long cpu = system.getProcessCpuTime();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer()).setRAMBufferSizeMB(64))) {
            for (int i = 0; i < rows.rows().size(); i++) {
                var row = rows.rows().get(i);
                var document = new Document();
                document.add(new StoredField("row", i));
                for (int column : List.of(1, 2, 3, 4, 5, 8, 0)) {
                    document.add(new TextField(ALL, row.get(column), Field.Store.NO));
                }
                writer.addDocument(document);
            }
        }
        System.out.printf(
                "index of %,d rows: %.1f s, %.1f CPU s, ",
                rows.rows().size(), (System.nanoTime() - start) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9);
    }

    private static void ask(IndexSearcher searcher, String name, List<String> queries) {
        var threads = ManagementFactory.getThreadMXBean();
        var cpu = new double[queries.size()];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < cpu.length; i++) {
                long start = threads.getCurrentThreadCpuTime();
                try {
                    var top = searcher.search(query(queries.get(i)), SHOWN);
                    for (var hit : top.scoreDocs) {
                        searcher.storedFields().document(hit.doc).getField("row");
                    }
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                cpu[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
            }
        }
        Arrays.sort(cpu);
        System.out.printf("%-28s CPU p50 %6.1f p99 %6.1f ms%n", name, cpu[cpu.length / 2], cpu[cpu.length * 99 / 100]);
    }

    /** All words, each as its pieces of three letters that follow each other; a shorter one as itself. */
    private static Query query(String text) {
        var all = new BooleanQuery.Builder();
        for (var word : text.toLowerCase(Locale.ROOT).split("\\s+")) {
            var phrase = new PhraseQuery.Builder();
            int length = Math.min(LONGEST, word.length());
            for (int at = 0; at + length <= word.length(); at++) {
                // A tokenizer of pieces of 1 to 3 letters gives those of one place one position each, in order.
                phrase.add(new Term(ALL, word.substring(at, at + length)), at * LONGEST);
            }
            all.add(phrase.build(), BooleanClause.Occur.MUST);
        }
        return all.build();
    }
}
