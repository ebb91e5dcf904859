package org.interphaselab.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedWorkTest {

    private record Question(String what, double threshold) {}

    private record OtherQuestion(String what, double threshold) {}

    @Test
    void aQuestionIsAnsweredOnce() {
        SharedWork shared = new SharedWork();
        AtomicInteger runs = new AtomicInteger();
        String first = shared.answer(new Question("a", 1), String.class, () -> "answer " + runs.incrementAndGet());
        String again = shared.answer(new Question("a", 1), String.class, () -> "answer " + runs.incrementAndGet());
        assertSame(first, again);
        assertEquals(1, runs.get());
    }

    @Test
    void anotherValueOrAnotherAskerIsAnotherQuestion() {
        SharedWork shared = new SharedWork();
        shared.answer(new Question("a", 1), String.class, () -> "first");
        assertEquals("second", shared.answer(new Question("a", 2), String.class, () -> "second"));
        assertEquals("third", shared.answer(new OtherQuestion("a", 1), String.class, () -> "third"));
    }

    @Test
    void whatFailedIsTriedAgain() {
        SharedWork shared = new SharedWork();
        assertThrows(
                IOException.class,
                () -> shared.answer(new Question("a", 1), String.class, () -> {
                    throw new IOException("no disk");
                }));
        assertTrue(shared.known(new Question("a", 1), String.class).isEmpty());
        assertEquals("now", shared.answer(new Question("a", 1), String.class, () -> "now"));
    }
}
