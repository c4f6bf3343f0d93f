package se.rus.indicator.remark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A remark to be made. No personal data: it is open and kept for ever.
 *
 * @see Remark
 */
public record NewRemark(
        @NotNull RemarkKind kind,
        @NotBlank @Size(max = 2000) String text) {}
