package se.rus.strategy.actor;

import java.util.Optional;

/** Swedish organisation numbers (organisationsnummer): ten digits, the third at least 2, the last a check digit. */
final class OrganisationNumber {
    private OrganisationNumber() {}

    /** In the form {@code 232100-0073}, whichever way it was written; empty when it is none. */
    static Optional<String> of(String text) {
        String written = text.strip();
        return written.matches("(16)?[0-9]{6}-?[0-9]{4}") ? checked(written.replace("-", "")) : Optional.empty();
    }

    /** The twelve digits of a register begin with 16, which says that it is no person's number. */
    private static Optional<String> checked(String digits) {
        String ten = digits.substring(digits.length() - 10);
        return ten.charAt(2) >= '2' && luhn(ten) % 10 == 0
                ? Optional.of(ten.substring(0, 6) + "-" + ten.substring(6))
                : Optional.empty();
    }

    /** Luhn: every second digit doubled, from the first; of two digits their sum. */
    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weighted = Character.digit(digits.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
            sum += weighted / 10 + weighted % 10;
        }
        return sum;
    }
}
