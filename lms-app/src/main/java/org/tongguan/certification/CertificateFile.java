package org.tongguan.certification;

/** A certificate ready to save. */
public record CertificateFile(String name, byte[] pdf) {
}
