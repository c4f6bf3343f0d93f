package se.rus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.rus.client.indicator.ApiException;
import se.rus.client.indicator.api.IndicatorsApi;
import se.rus.client.indicator.api.SubmissionsApi;
import se.rus.client.indicator.model.IndicatorDocument;
import se.rus.client.indicator.model.IndicatorDocumentPage;
import se.rus.client.indicator.model.NewSubmission;
import se.rus.client.indicator.model.NewSubmissionRow;
import se.rus.client.indicator.model.RowReport;
import se.rus.client.indicator.model.SubmissionMode;
import se.rus.client.indicator.model.SubmissionReport;
import se.rus.client.strategy.model.Problem;

/** A municipality's system, with nothing but the client generated from the OpenAPI document of record. */
class MunicipalityClientTest {
    private final Clients clients = new Clients();
    private final SubmissionsApi submissions = new SubmissionsApi(clients.indicators("kommun-0834"));
    private final IndicatorsApi indicators = new IndicatorsApi(clients.indicators("kommun-0834"));

    @Test
    void itFindsItsIndicatorsPageByPage() throws ApiException {
        List<String> codes = new ArrayList<>();
        long total = 1;
        for (int page = 1; codes.size() < total; page++) {
            IndicatorDocumentPage found = indicators.listIndicators(null, "08", null, 10, page, null);
            codes.addAll(
                    found.getItems().stream().map(IndicatorDocument::getCode).toList());
            total = found.getTotal();
        }
        assertThat(codes).hasSizeGreaterThanOrEqualTo(28).doesNotHaveDuplicates();
    }

    @Test
    void itSubmitsRowsAndReadsWhatIsWrongInWhichRow() throws ApiException {
        NewSubmission rows = new NewSubmission()
                .mode(SubmissionMode.ACCEPT_CORRECT)
                .addRowsItem(row("KLM-04", "0834", "2013"))
                .addRowsItem(row("KLM-99", "0834", "2013"));
        String key = UUID.randomUUID().toString();
        SubmissionReport report = submissions.submitObservations(key, rows, null, null);

        assertThat(report.getRecorded()).isEqualTo(1);
        assertThat(report.getRefused()).isEqualTo(1);
        RowReport refused = report.getRows().stream()
                .filter(row -> row.getOutcome().equals("refused"))
                .findFirst()
                .orElseThrow();
        assertThat(refused.getPointer()).startsWith("/rows/1");
        assertThat(refused.getDetail()).isNotBlank();
        assertThat(refused.getDetailSv()).isNotBlank().isNotEqualTo(refused.getDetail());

        SubmissionReport repeated = submissions.submitObservations(key, rows, null, null);
        assertThat(repeated.getSubmissionId())
                .as("the same key, the same answer")
                .isEqualTo(report.getSubmissionId());
    }

    @Test
    void aRowOfAnotherMunicipalityIsAProblemThatNamesIt() throws Exception {
        NewSubmission rows = new NewSubmission()
                .mode(SubmissionMode.ACCEPT_CORRECT)
                .addRowsItem(row("KLM-04", "0834", "2014"))
                .addRowsItem(row("KLM-04", "0880", "2014"));
        ApiException refused = catchThrowableOfType(
                ApiException.class,
                () -> submissions.submitObservations(UUID.randomUUID().toString(), rows, null, null));

        assertThat(refused.getCode()).isEqualTo(403);
        Problem problem = Clients.problem(refused.getResponseBody());
        assertThat(problem.getType()).hasToString("https://rus.se/problems/not-your-organisation");
        assertThat(problem.getTitleSv()).isEqualTo("Inte din organisation");
        assertThat(problem.getErrors().getFirst().getPointer()).isEqualTo("/rows/1/actor");
    }

    private static NewSubmissionRow row(String code, String actor, String period) {
        return new NewSubmissionRow().code(code).actor(actor).period(period).value(new BigDecimal("97"));
    }
}
