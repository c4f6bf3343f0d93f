package se.rus.indicator.kolada;

/** @param skipped values that no indicator asks for, or that its rules refuse */
public record KoladaCounts(long recorded, long revised, long unchanged, long withdrawn, long skipped) {
    static final KoladaCounts NONE = new KoladaCounts(0, 0, 0, 0, 0);

    KoladaCounts plus(KoladaCounts other) {
        return new KoladaCounts(
                recorded + other.recorded,
                revised + other.revised,
                unchanged + other.unchanged,
                withdrawn + other.withdrawn,
                skipped + other.skipped);
    }
}
