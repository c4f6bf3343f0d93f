package se.rus.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationClaimTest {
    private static final String UUID = "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11";

    @ParameterizedTest
    @ValueSource(strings = {"0880", "0008", "lst-08", "202100-6271", UUID})
    void everyFormOfTheRegisterIsAName(String claim) {
        assertThat(OrganisationClaim.isWellFormed(claim)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lst-08", "202100-6271", UUID, "088O", "00880", "0880 ", "0880\n", "٠٨٨٠"})
    void nothingButFourDigitsIsAMunicipalityOrARegion(String claim) {
        assertThat(OrganisationClaim.isMunicipalityOrRegion(claim)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "0880,0881",
                "lst-8",
                "LST-08",
                "2021006271",
                "202100-627",
                "850709-9805",
                "[\"0880\"]",
                "0199C2DE-3B1A-7D22-9A54-0C6F4F1D8A11",
                "202100-6271\n",
                " 202100-6271"
            })
    void whatIsMalformedNamesNobody(String claim) {
        assertThat(OrganisationClaim.isWellFormed(claim)).isFalse();
    }
}
