/**
 * Azure Storage shows that the time of a signature is over:
 *
 *     Start [...] - Expiry [Tue, 24 Nov 2026 12:10:00 GMT] - Current [Wed, 25 Nov 2026 08:00:00 GMT]
 */
import { timeFrame } from '../../kinds/time-frame.ts';

export const signatureAfterItsEnd = timeFrame('signature-after-its-end', (_start, end, now) => now >= end);
