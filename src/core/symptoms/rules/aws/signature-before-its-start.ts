/**
 * Azure Storage shows that by its own clock a signature is not yet valid:
 *
 *     Start [Tue, 24 Nov 2026 12:10:00 GMT] - Expiry [...] - Current [Tue, 24 Nov 2026 12:08:21 GMT]
 */
import { timeFrame } from '../../kinds/time-frame.ts';

export const signatureBeforeItsStart = timeFrame('signature-before-its-start', (start, _end, now) => now < start);
