package org.assay.cache.bank.files;

import java.util.List;
import java.util.Map;

/** Data sheets of screens, as regulation (EU) 2019/2013 on energy labels asks for them. */
final class Files43Screens {

    /**
     * What a sheet says; kWh are per 1,000 hours, watts those of the modes.
     *
     * @param sdr kWh with an ordinary picture
     * @param hdr kWh with high dynamic range
     */
    private record Screen(
            String model,
            String sdrClass,
            String sdr,
            String hdrClass,
            String hdr,
            String off,
            String standby,
            String networked,
            int diagonal) {}

    private static final Screen TELEVISION =
            new Screen("Lumen T43", "E", "42", "G", "95", "0.3", "0.4", "1.8", 43);
    private static final Screen MONITOR =
            new Screen("Lumen M27", "D", "24", "F", "51", "0.2", "0.3", "1.5", 27);

    private Files43Screens() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "screen-a-fr.pdf", french(TELEVISION),
                "screen-a-en.pdf", english(TELEVISION),
                "screen-b-fr.pdf", french(MONITOR),
                "screen-b-en.pdf", english(MONITOR));
    }

    private static byte[] french(Screen screen) {
        return new PagesPdf(
                        screen.model(),
                        List.of(
                                List.of(
                                        "Fiche d'information sur le produit - Union européenne",
                                        "Modèle : " + screen.model(),
                                        "Diagonale visible : %d pouces"
                                                .formatted(screen.diagonal()),
                                        "Classe d'efficacité énergétique (SDR) : "
                                                + screen.sdrClass(),
                                        "Consommation en mode marche (SDR) : %s kWh / 1 000 h"
                                                .formatted(comma(screen.sdr())),
                                        "Classe d'efficacité énergétique (HDR) : "
                                                + screen.hdrClass(),
                                        "Consommation en mode marche (HDR) : %s kWh / 1 000 h"
                                                .formatted(comma(screen.hdr())),
                                        "Puissance en mode arrêt : %s W"
                                                .formatted(comma(screen.off())),
                                        "Puissance en mode veille : %s W"
                                                .formatted(comma(screen.standby())),
                                        "Puissance en veille avec maintien de la connexion réseau : %s W"
                                                .formatted(comma(screen.networked())),
                                        "Pièces détachées disponibles pendant au moins 7 ans")))
                .bytes();
    }

    private static byte[] english(Screen screen) {
        return new PagesPdf(
                        screen.model(),
                        List.of(
                                List.of(
                                        "Product information sheet - European Union",
                                        "Model: " + screen.model(),
                                        "Visible diagonal: %d inches".formatted(screen.diagonal()),
                                        "Energy efficiency class (SDR): " + screen.sdrClass(),
                                        "Consumption in on mode (SDR): %s kWh / 1,000 h"
                                                .formatted(screen.sdr()),
                                        "Energy efficiency class (HDR): " + screen.hdrClass(),
                                        "Consumption in on mode (HDR): %s kWh / 1,000 h"
                                                .formatted(screen.hdr()),
                                        "Power in off mode: %s W".formatted(screen.off()),
                                        "Power in standby mode: %s W".formatted(screen.standby()),
                                        "Power in networked standby mode: %s W"
                                                .formatted(screen.networked()),
                                        "Spare parts available for at least 7 years")))
                .bytes();
    }

    private static String comma(String number) {
        return number.replace('.', ',');
    }
}
