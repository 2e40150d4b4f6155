package org.assay.cache.bank.files;

import java.util.Map;

/** Settings in three layers, each of which prevails over the one before. */
final class Files52Layers {

    private Files52Layers() {}

    static Map<String, byte[]> all() {
        return Map.of("layers-a.zip", sections(), "layers-b.zip", keys());
    }

    private static byte[] sections() {
        return new StoredZip()
                .file(
                        "default.ini",
                        """
                        ; Values of the publisher
                        [general]
                        language=en
                        autosave=10
                        units=metric

                        [import]
                        folder=/home/import
                        format=any
                        quality=100

                        [export]
                        format=png
                        folder=/home/export
                        quality=70
                        margin=5

                        [print]
                        format=a4
                        quality=300
                        """)
                .file(
                        "site.ini",
                        """
                        ; Values of the map office
                        [general]
                        language=fr

                        [import]
                        folder=/depot/releves
                        quality=100

                        [export]
                        folder=/depot/cartes
                        ; quality=95
                        format=tiff

                        [print]
                        format=a3
                        """)
                .file(
                        "user.ini",
                        """
                        ; Values of Noor
                        [general]
                        autosave=3

                        [export]
                        ; format=webp
                        quality=85

                        [import]
                        folder=/home/noor/export

                        [print]
                        quality=600
                        """)
                .bytes();
    }

    private static byte[] keys() {
        return new StoredZip()
                .file(
                        "default.json",
                        """
                        {
                          "backup.minutes": 30,
                          "font.size": 11,
                          "save.minutes": 10,
                          "tab.width": 8,
                          "tab.spaces": true,
                          "window.theme": "light",
                          "window.width": 900
                        }
                        """)
                .file(
                        "user.json",
                        """
                        {
                          "window.theme": "sepia",
                          "save.minutes": 12,
                          "tab.width": 4,
                          "font.size": 13
                        }
                        """)
                .file(
                        "project.json",
                        """
                        {
                          "tab.width": 3,
                          "backup.minutes": 5,
                          "window.width": 1200,
                          "window.theme": null
                        }
                        """)
                .bytes();
    }
}
