package org.tongguan.certification;

/** A certificate that was issued. */
public record CertificateId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
