package se.rus.strategy.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * A county that an actor belongs to. One may belong to several.
 *
 * @param county two digits
 * @param since first day; null when it has always been so, as far as anybody asks here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CountyMembership(String county, LocalDate since) {}
