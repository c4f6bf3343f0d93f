package se.rus.funding.application;

/**
 * Who applies.
 *
 * @param actor actor code, four digits
 * @param county two digits
 */
record Applicant(String actor, String county) {}
