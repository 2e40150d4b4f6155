package org.assay.cache.bank.files;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Vector drawings with something hidden, and plans to measure on. */
final class Files32Drawings {
    private static final String POSTER_A =
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="800" height="600" viewBox="0 0 400 300" font-family="sans-serif">
              <rect x="0" y="0" width="400" height="300" fill="#12355b"/>
              <circle cx="330" cy="70" r="42" fill="#f4b942"/>
              <text x="30" y="60" font-size="28" fill="white">MIRABEL</text>
              <text x="30" y="105" font-size="22" fill="white">TALENCE</text>
              <text x="60" y="172" font-size="26" fill="white">ORVANNE</text>
              <rect x="210" y="205" width="150" height="40" fill="#2c6e8f"/>
              <text x="225" y="232" font-size="20" fill="white">SEPTIME</text>
              <rect x="40" y="140" width="190" height="50" fill="#2c6e8f"/>
              <text x="30" y="280" font-size="18" fill="white">LUDOVIA</text>
              <text x="320" y="280" font-size="18" fill="white">20:30</text>
            </svg>
            """;

    private static final String POSTER_B =
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="800" height="600" viewBox="0 0 400 300" font-family="sans-serif" font-size="16">
              <rect x="0" y="0" width="400" height="300" fill="#eef2e6"/>
              <polyline points="0,210 90,180 200,190 310,150 400,160" fill="none" stroke="#4a90b8" stroke-width="14"/>
              <circle cx="70" cy="70" r="6" fill="#333"/>
              <text x="82" y="76" fill="#333">CORBIER</text>
              <circle cx="290" cy="60" r="6" fill="#333"/>
              <text x="302" y="66" fill="#333">LESTRAN</text>
              <circle cx="180" cy="250" r="6" fill="#333"/>
              <text x="192" y="352" fill="#333">VALDREY</text>
              <circle cx="60" cy="262" r="6" fill="#333"/>
              <text x="72" y="268" fill="#333">FONTAL</text>
              <circle cx="320" cy="230" r="6" fill="#333"/>
              <text x="312" y="256" fill="#333">MARSAC</text>
            </svg>
            """;

    private static final String AREA_A =
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="900" height="600" viewBox="0 0 600 400" fill="none">
              <rect x="0" y="0" width="600" height="400" fill="#f3efe4"/>
              <polyline points="0,130 120,150 260,120 420,170 600,140" stroke="steelblue" stroke-width="16"/>
              <polyline points="60,0 70,400" stroke="gray" stroke-width="5"/>
              <polyline points="0,300 600,330" stroke="gray" stroke-width="5"/>
              <polyline points="450,0 440,400" stroke="gray" stroke-width="5"/>
              <polyline points="80,320 80,240 140,160 230,160 275,220 395,220 420,160 520,85 520,205 484,232 484,352 300,352" stroke="red" stroke-width="4"/>
              <circle cx="80" cy="320" r="7" fill="black"/>
              <circle cx="300" cy="352" r="7" fill="black"/>
            </svg>
            """;

    private static final String AREA_B =
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="900" height="600" viewBox="0 0 600 400">
              <rect x="0" y="0" width="600" height="400" fill="beige"/>
              <polygon points="20,30 110,30 110,120 20,110" fill="lightgray"/>
              <polygon points="150,70 330,40 470,110 540,260 430,350 300,290 210,340 120,230" fill="green"/>
              <polygon points="20,300 90,290 100,380 30,385" fill="lightgray"/>
              <polygon points="500,20 580,30 570,110 510,95" fill="khaki"/>
              <polyline points="0,250 110,150 140,0" fill="none" stroke="gray" stroke-width="6"/>
            </svg>
            """;

    private Files32Drawings() {}

    /** Content by name. */
    static Map<String, byte[]> all() {
        return Map.of(
                "poster-a.svg", bytes(POSTER_A),
                "poster-b.svg", bytes(POSTER_B),
                "area-a.svg", bytes(AREA_A),
                "area-b.svg", bytes(AREA_B));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
