package org.assay.loadtests.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.NetworkInterface;
import org.junit.jupiter.api.Test;

class MachineTest {
    @Test
    void itsAddressesAreHereAndOthersAreNot() throws IOException {
        assertThat(Machine.isHere("localhost")).isTrue();
        for (var network : NetworkInterface.networkInterfaces().toList()) {
            for (var address : network.inetAddresses().toList()) {
                assertThat(Machine.isHere(address.getHostAddress())).isTrue();
            }
        }
        assertThat(Machine.isHere("192.0.2.1")).as("an address for documents").isFalse();
    }
}
