/** What the likeness of pastes is learnt from and kept in. */
import { z } from 'zod';
import { id } from './parts.ts';

const causeKind = z.strictObject({ id, causes: z.array(id).min(1) });
export const causeKinds = z.array(causeKind);
