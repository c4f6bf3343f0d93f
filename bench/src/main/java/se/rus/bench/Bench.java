package se.rus.bench;

/** Measures one thing on servers that it starts itself, and stops them. */
interface Bench {

    void run(Figures figures) throws Exception;
}
