/**
 * Certificates: issue, PDF, states, revocation, public verification.
 *
 * <p>Operations: {@link org.tongguan.certification.CertificateService}; issuing follows {@code AttemptMarked}.
 *
 * <p>Rules:
 * <ul>
 * <li>C1 A passed attempt issues a certificate in the transaction that marked it.
 * <li>C2 While a certificate of the same course is valid and its recertification window is shut, it stays and none is issued.
 * <li>C3 The last day of validity is completion + months − 1 day; days are those of Asia/Shanghai.
 * <li>C4 The recertification window opens 60 days before the last day (setting {@code tongguan.certificate.recertification-days}).
 * <li>C5 A certificate's texts are those of the day of issue; later changes of the course or of the roster leave them alone.
 * <li>C6 Whoever knows the 128-bit code may verify: title, serial, dates, state and the masked name, no more.
 * <li>C7 A revoked certificate stays on file with reason and cannot be downloaded.
 * </ul>
 *
 * <p>Uses organisation, catalogue and assessment. Out of scope: who may sit the exam (assessment), what a certificate counts for (appraisal).
 */
@NullMarked
package org.tongguan.certification;

import org.jspecify.annotations.NullMarked;
