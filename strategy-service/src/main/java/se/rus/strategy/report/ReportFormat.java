package se.rus.strategy.report;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;

/** How a report is written. */
enum ReportFormat {
    JSON("json", MediaType.APPLICATION_JSON, ""),
    HTML("html", MediaType.TEXT_HTML, ";charset=UTF-8"),
    PDF("pdf", ReportFormat.APPLICATION_PDF, ""),
    XLSX("xlsx", ReportFormat.SPREADSHEET, "");

    static final String APPLICATION_PDF = "application/pdf";
    static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** For {@code @Pattern}. */
    static final String PATTERN = "json|html|pdf|xlsx";

    private static final List<Variant> VARIANTS = Arrays.stream(values())
            .map(each -> new Variant(MediaType.valueOf(each.mediaType), (String) null, null))
            .toList();

    private final String word;
    private final String mediaType;
    private final String parameters;

    ReportFormat(String word, String mediaType, String parameters) {
        this.word = word;
        this.mediaType = mediaType;
        this.parameters = parameters;
    }

    String word() {
        return word;
    }

    String contentType() {
        return mediaType + parameters;
    }

    /** The one asked for by name, since a link cannot set a header; else the one that Accept likes best; else JSON. */
    static ReportFormat of(String asked, Request request) {
        if (asked != null) {
            return Arrays.stream(values())
                    .filter(each -> each.word.equals(asked))
                    .findFirst()
                    .orElse(JSON);
        }
        Variant best = request.selectVariant(VARIANTS);
        return best == null ? JSON : values()[VARIANTS.indexOf(best)];
    }
}
