package org.tongguan.questionbank;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * A place on a picture.
 *
 * @param picture digest of the picture among the question's media
 * @param width   of the picture in pixels, as {@code height}
 */
public record HotSpotBody(String picture, int width, int height, List<Region> regions) implements Body {
    /** Part of the picture that earns {@code percent}; edges included. Pixels from the upper left corner. */
    public record Region(Form form, List<BigDecimal> numbers, BigDecimal percent) {
        /** What the numbers mean. */
        public enum Form {
            /** left, top, width, height */
            RECTANGLE,
            /** centre's x and y, radius */
            CIRCLE,
            /** x and y of each corner */
            POLYGON
        }

        public Region {
            numbers = List.copyOf(numbers);
        }

        boolean holds(double x, double y) {
            double[] n = numbers.stream().mapToDouble(BigDecimal::doubleValue).toArray();
            return switch (form) {
                case RECTANGLE -> x >= n[0] && x <= n[0] + n[2] && y >= n[1] && y <= n[1] + n[3];
                case CIRCLE -> Math.hypot(x - n[0], y - n[1]) <= n[2];
                case POLYGON -> insidePolygon(n, x, y);
            };
        }

        /** A ray to the right crosses the outline an odd number of times (even–odd rule). */
        private static boolean insidePolygon(double[] n, double x, double y) {
            boolean inside = false;
            for (int i = 0, j = n.length - 2; i < n.length; j = i, i += 2) {
                boolean crosses = n[i + 1] > y != n[j + 1] > y;
                if (crosses && x < (n[j] - n[i]) * (y - n[i + 1]) / (n[j + 1] - n[i + 1]) + n[i]) {
                    inside = !inside;
                }
            }
            return inside;
        }
    }

    public HotSpotBody {
        regions = List.copyOf(regions);
    }

    @Override
    public ItemType type() {
        return ItemType.HOT_SPOT;
    }

    @Override
    public ResponseShape shape() {
        return ResponseShape.of(ItemType.HOT_SPOT, List.of(List.of(Integer.toString(width), Integer.toString(height))));
    }

    @Override
    public Score scoreGiven(Response response, WorkFiles files) {
        List<BigDecimal> point = ((Response.Point) response).point();
        return Score.ofPercent(regions.stream().filter(region -> region.holds(point.get(0).doubleValue(), point.get(1).doubleValue()))
                .map(Region::percent).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO));
    }
}
