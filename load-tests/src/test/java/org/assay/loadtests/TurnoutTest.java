package org.assay.loadtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnoutTest {
    private final Turnout turnout = new Turnout();

    @Test
    void everybodyComesWhileNothingElseIsSaid() {
        assertThat(comeOf(10)).isEqualTo(10);
    }

    @Test
    void aShareComesEvenly() {
        turnout.share(0.25);
        assertThat(IntStream.range(0, 10).map(_ -> comeOf(4))).containsOnly(1);
        assertThat(turnout.came()).isEqualTo(10);
        assertThat(turnout.of(40)).isEqualTo(10);
    }

    @Test
    void moreThanAllIsAll() {
        turnout.share(1.7);
        assertThat(comeOf(10)).isEqualTo(10);
    }

    private int comeOf(int people) {
        return (int) IntStream.range(0, people).filter(_ -> turnout.comes()).count();
    }
}
