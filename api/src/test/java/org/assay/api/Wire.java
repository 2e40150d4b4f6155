package org.assay.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Requests byte for byte, as no well-behaved client sends them. */
final class Wire {
    private static final int PATIENCE_MS = 20_000;

    private Wire() {}

    /** A request; bodies and headers are ISO 8859-1, a character a byte. */
    record Call(String method, String target, Map<String, String> headers, String body) {
        Call {
            headers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        }

        Call method(String other) {
            return new Call(other, target, headers, body);
        }

        Call target(String other) {
            return new Call(method, other, headers, body);
        }

        Call header(String name, String value) {
            var more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Call(method, target, more, body);
        }

        Call without(String name) {
            var fewer = new LinkedHashMap<>(headers);
            fewer.remove(name);
            return new Call(method, target, fewer, body);
        }

        Call body(String other) {
            return new Call(method, target, headers, other);
        }

        /**
         * The headers with the empty line; a body announces its length unless it says otherwise.
         */
        String head() {
            var text = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
            headers.forEach((name, value) -> text.append(name + ": " + value + "\r\n"));
            if (!body.isEmpty()
                    && !headers.containsKey("Content-Length")
                    && !headers.containsKey("Transfer-Encoding")) {
                text.append("Content-Length: " + body.length() + "\r\n");
            }
            return text + "\r\n";
        }

        String text() {
            return head() + body;
        }
    }

    /** A reply; header names are in small letters. */
    record Answer(int status, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** Text in UTF-8 as characters of a byte each. */
    static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    static Answer send(Call call) {
        return send(call.header("Connection", "close").text());
    }

    /** Sends and reads until the server closes. */
    static Answer send(String bytes) {
        try (var socket = connect()) {
            try {
                socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            } catch (SocketException e) {
                // The server answered and closed before it had everything.
                assert !String.valueOf(e.getMessage()).isEmpty();
            }
            return parse(readAll(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Socket connect() throws IOException {
        var socket = new Socket("localhost", RunningServer.get().server().port());
        socket.setSoTimeout(PATIENCE_MS);
        return socket;
    }

    static String readAll(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    static Answer parse(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError("no reply but '" + text + "'");
        }
        var lines = text.substring(0, end).split("\r\n", -1);
        var headers = new TreeMap<String, String>();
        Arrays.stream(lines)
                .skip(1)
                .map(line -> line.split(": ", 2))
                .forEach(pair -> headers.put(pair[0].toLowerCase(Locale.ROOT), pair[1]));
        return new Answer(
                Integer.parseInt(lines[0].split(" ", 3)[1]), headers, text.substring(end + 4));
    }
}
