package org.assay.loadtests.limit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assay.loadtests.machine.ProcessCpu;

/** {@link BareServer} in a process of its own. */
final class BareProcess extends Served {

    BareProcess(Cores cores, int port, Path replies, Path log) throws IOException {
        super(
                cores.command(
                        List.of(
                                AssayProcess.java(),
                                "-XX:+UseCompactObjectHeaders",
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                BareServer.class.getName(),
                                Integer.toString(port),
                                replies.toString())),
                port,
                log);
    }

    @Override
    Usage usage() throws IOException {
        return new Usage(ProcessCpu.secondsOf(pid()), 0, 0);
    }
}
