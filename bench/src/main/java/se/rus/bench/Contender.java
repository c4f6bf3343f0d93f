package se.rus.bench;

import java.time.Duration;

/** One way of doing a piece of work. */
interface Contender {

    Turn turn(Duration length) throws Exception;
}
