package org.assay.api.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.assay.api.contract.Priority;
import org.junit.jupiter.api.Test;

class TicketsTest {
    private final Tickets tickets = new Tickets("k".repeat(32).getBytes(StandardCharsets.UTF_8));
    private final Ticket ticket = new Ticket(Priority.SIGN_INS, 7, Long.MAX_VALUE, 3, 4);

    @Test
    void aTicketIsReadAsItWasWritten() {
        var text = tickets.write(ticket);
        assertThat(text).matches("[A-Za-z0-9_-]{88}");
        assertThat(tickets.read(text)).contains(ticket);
    }

    @Test
    void noCharacterCanBeChangedAndNothingCutOffOrAdded() {
        var text = tickets.write(ticket);
        for (int i = 0; i < text.length(); i++) {
            var other = text.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(tickets.read(text.substring(0, i) + other + text.substring(i + 1)))
                    .isEmpty();
        }
        assertThat(tickets.read(text.substring(1))).isEmpty();
        assertThat(tickets.read(text + "A")).isEmpty();
        assertThat(tickets.read("%".repeat(88))).isEmpty();
        assertThat(tickets.read("")).isEmpty();
    }

    @Test
    void anotherKeyMakesOtherTickets() {
        var other = new Tickets("l".repeat(32).getBytes(StandardCharsets.UTF_8));
        assertThat(tickets.read(other.write(ticket))).isEmpty();
    }
}
