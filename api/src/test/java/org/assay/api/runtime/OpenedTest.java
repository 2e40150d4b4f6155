package org.assay.api.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class OpenedTest {
    private final List<String> closed = new ArrayList<>();
    private final Opened opened = new Opened();

    @Test
    void theLastOneOpenedIsTheFirstOneClosed() {
        opened.open(() -> (AutoCloseable) () -> closed.add("first"));
        opened.add(() -> closed.add("second"));
        opened.close();
        opened.close();
        assertThat(closed).containsExactly("second", "first");
    }

    @Test
    void oneThatCannotBeClosedKeepsNoOtherOpen() {
        opened.add(() -> closed.add("first"));
        opened.add(
                () -> {
                    throw new IllegalStateException("stuck");
                });
        assertThatThrownBy(opened::close)
                .satisfies(
                        e ->
                                assertThat(e.getSuppressed())
                                        .singleElement()
                                        .asString()
                                        .contains("stuck"));
        assertThat(closed).containsExactly("first");
    }

    @Test
    void nothingIsOpenedOnceAllIsClosed() {
        opened.close();
        assertThatThrownBy(() -> opened.open(() -> (AutoCloseable) () -> closed.add("late")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(opened.isClosed()).isTrue();
        assertThat(closed).isEmpty();
    }

    @Test
    void whatIsBeingOpenedWhileTheRestIsClosedIsClosedToo() throws InterruptedException {
        var opening = new CountDownLatch(1);
        var closer =
                Thread.ofVirtual()
                        .unstarted(
                                () -> {
                                    awaitQuietly(opening);
                                    opened.close();
                                });
        closer.start();
        opened.open(
                () -> {
                    opening.countDown();
                    while (!opened.isClosed()) {
                        Thread.onSpinWait();
                    }
                    return (AutoCloseable) () -> closed.add("half open");
                });
        closer.join();
        assertThat(closed).containsExactly("half open");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
