package org.tongguan.certification.rest;

import org.jspecify.annotations.Nullable;

/** Why a certificate is taken back. */
public class RevocationJson {
    /** 1 … 500 characters. */
    public @Nullable String reason;
}
