package se.rus.platform.calendar;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** A day from 1900 to 2200: what lies outside is a slip of the hand, and some of it no database can hold. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CalendarDay.Check.class)
public @interface CalendarDay {
    /** What is said of other days. */
    String message() default "is a day from 1900 to 2200";

    /** Part of the form that the standard asks for; unused. */
    Class<?>[] groups() default {};

    /** Part of the form that the standard asks for; unused. */
    Class<? extends Payload>[] payload() default {};

    /** Looks at the year. */
    class Check implements ConstraintValidator<CalendarDay, LocalDate> {
        /** True for null too: what may be missing is another rule's to say. */
        static boolean holds(LocalDate day) {
            return day == null || day.getYear() >= 1900 && day.getYear() <= 2200;
        }

        @Override
        public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
            return holds(day);
        }
    }
}
