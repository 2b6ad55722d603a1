package org.tongguan.questionbank;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tongguan.shared.DomainError;

/**
 * What a candidate answered, in the one form of its kind (Q1). An empty response takes an earlier answer back. {@link ResponseJson} gives
 * the canonical text.
 */
public sealed interface Response {
    /** Whether it answers nothing. */
    boolean isEmpty();

    /** 3.50 and 3.5 are the same answer, and 100 is not written as 1E+2. */
    private static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Option ids in their natural order: {@code {"choice":["a","c"]}}. */
    record Choice(List<String> choice) implements Response {
        public Choice {
            choice = List.copyOf(choice);
        }

        /**
         * Puts the options in order, so that equal choices are equal texts.
         *
         * @throws DomainError {@code answer.unknown-option} for what cannot be an option's id, {@code answer.wrong-response} for a repeated one
         */
        public static Choice of(Collection<String> options) {
            SortedSet<String> ordered = new TreeSet<>();
            options.forEach(option -> ordered.add(ItemId.require(option)));
            if (ordered.size() != options.size()) {
                throw new DomainError(QuestionBankError.WRONG_RESPONSE);
            }
            return new Choice(List.copyOf(ordered));
        }

        @Override
        public boolean isEmpty() {
            return choice.isEmpty();
        }
    }

    /** What was written, as it was written: {@code {"text":"…"}}. */
    record Text(String text) implements Response {
        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }
    }

    /** A number and, where the question has units, its unit: {@code {"number":3.5,"unit":"%"}}; {@code {"number":null}} is empty. */
    record Quantity(Optional<BigDecimal> number, Optional<String> unit) implements Response {
        public Quantity {
            number = number.map(Response::canonical);
        }

        @Override
        public boolean isEmpty() {
            return number.isEmpty();
        }
    }

    /** Ids from first to last: {@code {"order":["b","a"]}}. */
    record Order(List<String> order) implements Response {
        public Order {
            order = List.copyOf(order);
            order.forEach(ItemId::require);
        }

        @Override
        public boolean isEmpty() {
            return order.isEmpty();
        }
    }

    /** Target by prompt: {@code {"match":{"a":"2"}}}; a prompt may be left out. */
    record Match(SortedMap<String, String> match) implements Response {
        public Match(Map<String, String> match) {
            this(new TreeMap<>(match));
        }

        public Match {
            match.forEach((prompt, target) -> {
                ItemId.require(prompt);
                ItemId.require(target);
            });
        }

        @Override
        public boolean isEmpty() {
            return match.isEmpty();
        }
    }

    /** A place on a picture in its own pixels, from its upper left corner: {@code {"point":[120,80.5]}}. */
    record Point(List<BigDecimal> point) implements Response {
        public Point {
            point = point.stream().map(Response::canonical).toList();
            if (!point.isEmpty() && point.size() != 2) {
                throw new DomainError(QuestionBankError.WRONG_RESPONSE);
            }
        }

        @Override
        public boolean isEmpty() {
            return point.isEmpty();
        }
    }

    /** The file given in, by the SHA-256 of its bytes, and the name that it had: {@code {"file":"…","name":"…"}}; {@code {"file":null}} is empty. */
    record File(Optional<String> digest, String name) implements Response {
        @Override
        public boolean isEmpty() {
            return digest.isEmpty();
        }
    }

    /** A response for each part that was answered: {@code {"parts":{"a":{"text":"…"}}}}. */
    record Parts(SortedMap<String, Response> parts) implements Response {
        public Parts(Map<String, Response> parts) {
            this(new TreeMap<>(parts));
        }

        public Parts {
            if (parts.values().stream().anyMatch(Parts.class::isInstance)) {
                throw new DomainError(QuestionBankError.WRONG_RESPONSE);
            }
            parts.keySet().forEach(ItemId::require);
        }

        @Override
        public boolean isEmpty() {
            return parts.values().stream().allMatch(Response::isEmpty);
        }
    }
}
