package org.assay.loadtests.machine;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The machine on which this process runs.
 *
 * @param processors that this process may use
 * @param memoryKib of the whole machine; 0 where the system does not tell
 */
public record Machine(String system, String cpu, int processors, long memoryKib, String jvm) {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
    private static final Path MEMORY_INFO = Path.of("/proc/meminfo");

    /** Reads what the system tells. */
    public static Machine here() {
        return new Machine(
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                valueOf(CPU_INFO, "model name", System.getProperty("os.arch")),
                Runtime.getRuntime().availableProcessors(),
                Long.parseLong(valueOf(MEMORY_INFO, "MemTotal", "0").replace("kB", "").trim()),
                System.getProperty("java.vm.name") + " " + Runtime.version());
    }

    /**
     * Whether a host is this machine, by an address of one of its interfaces.
     *
     * @throws java.net.UnknownHostException when nobody knows the name
     */
    public static boolean isHere(String host) throws IOException {
        var address = InetAddress.getByName(host);
        return address.isLoopbackAddress() || NetworkInterface.getByInetAddress(address) != null;
    }

    public ObjectNode toJson() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("system", system)
                .put("cpu", cpu)
                .put("processors", processors)
                .put("memoryKib", memoryKib)
                .put("jvm", jvm);
    }

    private static String valueOf(Path file, String key, String otherwise) {
        if (Files.notExists(file)) {
            return otherwise;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException unreadable) {
            return otherwise;
        }
    }
}
